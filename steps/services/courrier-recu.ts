import {
  type CodeType,
  composerCourriel,
  composerDocument,
  type DemandeDocument,
  type DocumentCompose,
  EXPEDITEURS,
  type NomExpediteur,
  type PatientDuDocument,
} from '../../mocks/documents/index.ts'
import { NonVerifiable } from '../issues.ts'
import type { NomPatient } from '../types-parametres.ts'
import { identiteConnue } from './insi.ts'
import type { Simulateurs } from './simulateurs.ts'

/** Ce que l'expéditeur fictif vient d'envoyer au cabinet. */
export interface CourrierRecu {
  demande: DemandeDocument
  document: DocumentCompose
}

/** La personne telle qu'INSi la connaît, matricule compris : l'expéditeur l'a qualifiée. */
export async function patientConnu(
  simulateurs: Simulateurs,
  patient: NomPatient,
): Promise<PatientDuDocument> {
  const connue = await identiteConnue(simulateurs, patient)
  const { matricule, sexe, ...traits } = connue
  return {
    ...traits,
    sexe: sexe === 'F' ? 'F' : 'M',
    ins: { matricule: `${matricule.numero}${matricule.cle}`, oid: matricule.oid },
  }
}

interface BoiteSimulee {
  adresse: string
  famille: string
}

/** La boîte du cabinet que son logiciel relève seul : l'applicative. */
async function boiteDuCabinet(simulateurs: Simulateurs): Promise<string> {
  const { boites } = (await simulateurs.lire('mss', 'etat')) as { boites: readonly BoiteSimulee[] }
  const boite = boites.find(({ famille }) => famille === 'APP')
  if (!boite)
    throw new NonVerifiable('La messagerie simulée n’a pas de boîte applicative.', 'reglage')
  return boite.adresse
}

/** Le titre qu'un expéditeur donne à chaque type. */
const TITRES: Record<CodeType, string> = {
  SYNTH: 'Volet de synthèse médicale',
  '11490-0': 'Lettre de liaison de sortie',
  '57833-6': 'Ordonnance',
  '11502-2': "Compte rendu d'examens biologiques",
  '18748-4': 'Compte rendu de radiographie',
  '34874-8': 'Compte rendu opératoire',
  '99999-0': 'Bilan d’un genre nouveau',
}

export interface Envoi
  extends Pick<DemandeDocument, 'type' | 'format'>,
    Partial<Pick<DemandeDocument, 'resultats' | 'feuille' | 'remplace' | 'texte' | 'date'>> {
  expediteur: NomExpediteur
  patient: PatientDuDocument
}

/** Compose le document, le met en archive dans un message, et le fait déposer dans la boîte du cabinet. */
export async function envoyerAuCabinet(
  simulateurs: Simulateurs,
  { type, texte = ['Document d’essai du banc.'], date = new Date(), ...reste }: Envoi,
): Promise<CourrierRecu> {
  const demande: DemandeDocument = { ...reste, type, texte, titre: TITRES[type], date }
  const document = await composerDocument(demande)
  const a = await boiteDuCabinet(simulateurs)
  const source = await composerCourriel({ demande, document }, a)
  await simulateurs.poster('mss', 'deliver', {
    to: a,
    from: EXPEDITEURS[demande.expediteur].adresse,
    raw: source.toString('base64'),
  })
  return { demande, document }
}
