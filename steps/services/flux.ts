import type { EmetteurFlux } from '../../mocks/flux/emetteurs.ts'
import { lireIns } from '../../schemas/hl7/identifiants.ts'
import { type IdentiteHl7, lireIdentite } from '../../schemas/hl7/lire-identite.ts'
import { lireMessageHl7 } from '../../schemas/hl7/lire-message.ts'
import { segmentDe } from '../../schemas/hl7/parcourir.ts'
import { cleMatricule } from '../../schemas/insi/cle-matricule.ts'
import { OID_NIR } from '../../schemas/insi/oid.ts'
import type { NomPatient } from '../types-parametres.ts'
import { identiteConnue } from './insi.ts'
import { exigerRaccordement, type Raccordement } from './raccordement.ts'
import type { Simulateurs } from './simulateurs.ts'

/** Un matricule transmis par un partenaire, clé comprise, et son OID. */
export interface InsTransmise {
  matricule: string
  oid: string
}

/** Ce qu'un partenaire vient de transmettre au logiciel. */
export interface Transmission {
  emetteur: EmetteurFlux
  patient: NomPatient
  ins: InsTransmise
}

/** Un message que le système raccordé a reçu du logiciel. */
export interface MessageDiffuse {
  /** Rang au journal du système raccordé. */
  id: number
  /** `ADT^A31`. */
  operation: string
  identite: IdentiteHl7
  /** Matricules INS qu'un A47 dit retirés (MRG-1). */
  insRetirees: readonly string[]
  /** Un segment par ligne. */
  contenu: string
}

/** Une personne inventée n'a pas de matricule : lieu 99999, au rang réservé, clé juste. */
const NUMERO_INCONNU = '2751299999042'
export const INS_INCONNUE: InsTransmise = {
  matricule: `${NUMERO_INCONNU}${cleMatricule(NUMERO_INCONNU) ?? ''}`,
  oid: OID_NIR,
}

/** Ce que le partenaire transmet en plus de l'identité. */
export type Contenu =
  | { evenement: 'A28' | 'A31' }
  | { evenement: 'ORU'; titre: string; mesure: { libelle: string; valeur: string; unite: string } }

export interface Demande {
  emetteur: EmetteurFlux
  patient: NomPatient
  /** `connue` : celle d'INSi ; `inconnue` : un matricule que personne ne porte. */
  ins: 'connue' | 'inconnue'
  contenu: Contenu
}

/** Fait transmettre une identité, ou un résultat à son nom, par un partenaire simulé. */
export async function transmettre(
  raccordement: Raccordement,
  { emetteur, patient, ins: voulue, contenu }: Demande,
): Promise<Transmission> {
  const { simulateurs } = raccordement
  await exigerRaccordement(raccordement)
  const { matricule, prenoms, ...traits } = await identiteConnue(simulateurs, patient)
  const ins =
    voulue === 'inconnue'
      ? INS_INCONNUE
      : { matricule: `${matricule.numero}${matricule.cle}`, oid: matricule.oid }
  const { nomNaissance, sexe, dateNaissance, lieuNaissance } = traits
  await simulateurs.poster('flux', 'envoyer', {
    emetteur: emetteur.nom,
    evenement: contenu.evenement,
    identite: {
      ...{ nomNaissance, sexe, dateNaissance, lieuNaissance, prenoms },
      premierPrenom: patient.premierPrenom,
    },
    ins,
    fiabilite: 'VALI',
    resultat:
      contenu.evenement === 'ORU' ? { titre: contenu.titre, mesures: [contenu.mesure] } : null,
  })
  return { emetteur, patient, ins }
}

/** Les messages que le système raccordé a reçus depuis le début du scénario, illisibles exclus. */
export async function messagesDiffuses(simulateurs: Simulateurs): Promise<MessageDiffuse[]> {
  const entrees = await simulateurs.journal('flux')
  return entrees
    .filter((e) => e.requete.chemin === 'reçu du logiciel')
    .flatMap(({ id, operation, requete }) => {
      const lu = lireMessageHl7(requete.corps)
      if ('anomalie' in lu) return []
      return {
        id,
        operation: operation ?? '',
        identite: lireIdentite(lu.message),
        insRetirees: lireIns(segmentDe(lu.message, 'MRG'), 1).map(({ valeur }) => valeur),
        contenu: requete.corps,
      }
    })
}
