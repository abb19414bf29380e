import type { Horloge } from '../../contrat.ts'
import type { RegistreBoites } from '../boites/registre.ts'
import type { Boite } from '../boites/types.ts'
import type { CertificatPresente } from './certificat-presente.ts'
import { finDuJeton } from './jeton-presente.ts'

/** Ce que Pro Santé Connect dit d'un jeton (psc.md §8). */
export interface JetonVerifie {
  active: boolean
  SubjectNameID?: string | undefined
}

export interface OuvertureRefusee {
  /** `statut` du défi JSON de XOAUTH2 ; `null` hors XOAUTH2. */
  statut: '400' | '401' | '503' | null
  codeImap: 'AUTHENTICATIONFAILED' | 'AUTHORIZATIONFAILED' | 'UNAVAILABLE'
  codeSmtp: 535 | 454
  texte: string
}

export type Ouverture = { boite: Boite; personne: string | null } | { refus: OuvertureRefusee }

export interface Acces {
  parJeton(adresse: string, jeton: string): Promise<Ouverture>
  parCertificat(adresse: string, certificat: CertificatPresente | null): Ouverture
}

const refuser = (
  statut: OuvertureRefusee['statut'],
  codeImap: OuvertureRefusee['codeImap'],
  texte: string,
): Ouverture => ({
  refus: { statut, codeImap, texte, codeSmtp: codeImap === 'UNAVAILABLE' ? 454 : 535 },
})

/** L'identifiant national, avec ou sans son chiffre de type (mssante.md §2 [I]). */
const memePersonne = (identifiant: string, titulaire: string): boolean =>
  identifiant === titulaire || identifiant === titulaire.slice(1)

/** Ouvre une boîte PER ou ORG par un jeton, une boîte APP par un certificat (mssante.md §4, §4.1). */
export function creerAcces({
  boites,
  horloge,
  verifierJeton,
}: {
  boites: RegistreBoites
  horloge: Horloge
  /** Rejette quand Pro Santé Connect ne répond pas. */
  verifierJeton: (jeton: string) => Promise<JetonVerifie>
}): Acces {
  const perime = (jeton: string) => {
    const fin = finDuJeton(jeton)
    return fin !== null && fin * 1000 <= horloge.maintenant().getTime()
  }
  return {
    async parJeton(adresse, jeton) {
      const verifie = await verifierJeton(jeton).catch(() => null)
      if (verifie === null) return refuser('503', 'UNAVAILABLE', 'Pro Sante Connect injoignable')
      if (!verifie.active)
        return refuser(
          '401',
          'AUTHENTICATIONFAILED',
          perime(jeton) ? 'jeton expire' : 'jeton refuse',
        )
      const boite = boites.parAdresse(adresse)
      if (!boite) return refuser('400', 'AUTHORIZATIONFAILED', 'boite inconnue')
      const { SubjectNameID: personne = '' } = verifie
      const droit = boite.titulaires.some((titulaire) => memePersonne(personne, titulaire))
      if (!droit) return refuser('400', 'AUTHORIZATIONFAILED', 'aucun droit sur cette boite')
      return { boite, personne }
    },
    parCertificat(adresse, certificat) {
      const boite = boites.parAdresse(adresse)
      if (!certificat || certificat.defaut !== null)
        return refuser(null, 'AUTHENTICATIONFAILED', 'certificat de client refuse')
      const { certificat: attendu } = boite ?? {}
      if (!boite || !attendu || attendu.OU !== certificat.OU || attendu.CN !== certificat.CN)
        return refuser(null, 'AUTHORIZATIONFAILED', 'ce certificat n ouvre pas cette boite')
      return { boite, personne: null }
    },
  }
}
