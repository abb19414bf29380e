import { readFile } from 'node:fs/promises'
import type { SecureContextOptions } from 'node:tls'
import type { EntreeJournal, Horloge } from '../../contrat.ts'
import { creerControle } from '../../controle/app.ts'
import { lireConfiance } from '../../pki/confiance.ts'
import { pkiDEssai } from '../../pki/essai.ts'
import type { Pki } from '../../pki/index.ts'
import { creerHorlogeArretee } from '../../psc/essai/horloge-arretee.ts'
import { ouvrirServeur } from '../../serveur/ouvrir-serveur.ts'
import { creerMss, type PortsMss } from '../index.ts'

export const MEDECIN = 'camille.testier@medecin.fictif.mssante.fr'
export const CONFRERE = 'hakim.exemplaire@medecin.fictif.mssante.fr'
export const PNEUMO = 'secretariat.pneumo@hopital.fictif.mssante.fr'
export const APPLICATIVE = 'lgc.app@medecin.fictif.mssante.fr'
export const ZOE = '275126322074974@patient.mssante.fr'

/** Jetons que le banc d'essai reconnaît : leur porteur. */
export const JETON_MEDECIN = 'jeton.du.medecin'
export const JETON_CONFRERE = 'jeton.du.confrere'
const PORTEURS: Readonly<Record<string, string>> = {
  [JETON_MEDECIN]: '899700000013',
  [JETON_CONFRERE]: '99700000021',
}

export interface BancMss {
  ports: PortsMss
  /** Port UDP du DNS. */
  dns: number
  autoconfig: string
  controle: string
  pki: Pki
  ca: string
  horloge: Horloge
  journal(): readonly EntreeJournal[]
  commander(verbe: string, corps?: unknown): Promise<{ statut: number; json: unknown }>
  armer(mode: string, reste?: object): Promise<void>
  /** Certificat de client de l'IGC de test, pour une connexion TLS. */
  client(nom: string): Promise<Pick<SecureContextOptions, 'cert' | 'key'>>
  /** Fait échouer la prochaine vérification de jeton : Pro Santé Connect ne répond pas. */
  couperPsc(coupe: 'coupe' | 'rendu'): void
  arreter(): Promise<void>
}

/** L'opérateur seul, son autoconfiguration en HTTPS et son contrôle, sur l'horloge donnée ou arrêtée. */
export async function ouvrirBancMss(horloge = creerHorlogeArretee()): Promise<BancMss> {
  const pki = await pkiDEssai()
  const confiance = await lireConfiance(pki)
  let psc: 'coupe' | 'rendu' = 'rendu'
  const mss = await creerMss({
    horloge,
    confiance,
    pki,
    async verifierJeton(jeton) {
      if (psc === 'coupe') throw new Error('Pro Santé Connect ne répond pas.')
      const SubjectNameID = PORTEURS[jeton]
      return SubjectNameID === undefined ? { active: false } : { active: true, SubjectNameID }
    },
  })
  const messagerie = await mss.ouvrir({ imap: 0, imapStarttls: 0, smtp: 0, smtpStarttls: 0 })
  const autoconfig = await ouvrirServeur({
    nom: 'autoconfig',
    port: 0,
    traiter: (requete) => mss.autoconfig.fetch(requete),
    tls: { ...mss.certificat(), ca: confiance.ca, refuseAuHandshake: false },
  })
  const controle = creerControle([mss.controle], horloge)
  const serveurControle = await ouvrirServeur({
    nom: 'controle',
    port: 0,
    traiter: (requete) => controle.fetch(requete),
  })
  const commander: BancMss['commander'] = async (verbe, corps) => {
    const reponse = await fetch(`${serveurControle.adresse}/_mock/mss/${verbe}`, {
      method: corps === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json' },
      ...(corps === undefined ? {} : { body: JSON.stringify(corps) }),
    })
    return { statut: reponse.status, json: await reponse.json() }
  }
  return {
    ports: messagerie.ports,
    dns: messagerie.dns,
    autoconfig: autoconfig.adresse,
    controle: serveurControle.adresse,
    pki,
    ca: confiance.ca,
    horloge,
    journal: () => mss.controle.journal.lire(),
    commander,
    async armer(mode, reste = {}) {
      const { statut, json } = await commander('faults', { mode, ...reste })
      if (statut !== 200) throw new Error(JSON.stringify(json))
    },
    async client(nom) {
      const { chaine, cle } = pki.fichiers(nom)
      return { cert: await readFile(chaine, 'utf8'), key: await readFile(cle, 'utf8') }
    },
    couperPsc(coupe) {
      psc = coupe
    },
    async arreter() {
      mss.liberer()
      await Promise.all([messagerie.fermer(), autoconfig.fermer(), serveurControle.fermer()])
    },
  }
}
