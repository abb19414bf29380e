import { type Base, lireUn } from '../../base/base.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { Correspondant } from '../domaine.ts'
import type { EvenementDiffuse } from '../hl7/ecrire.ts'

/** Ce qu'est devenu un message : il attend, il est arrivé, ou le destinataire l'a refusé. */
export const ETATS_ENVOI = ['en-attente', 'acquitte', 'refuse'] as const
export type EtatEnvoi = (typeof ETATS_ENVOI)[number]

/** Un message de la boîte d'envoi, gardé tel qu'il partira. */
export interface MessageSortant {
  id: number
  identifiant: string
  patientId: number | null
  evenement: EvenementDiffuse
  contenu: string
  porteIns: boolean
  destinataire: string
  creeLe: string
  etat: EtatEnvoi
  essais: number
  /** Pourquoi le dernier essai n'a pas abouti, ou pourquoi le destinataire a refusé. */
  raison: string | null
}

interface Ligne {
  id: number
  identifiant: string
  patient_id: number | null
  evenement: EvenementDiffuse
  contenu: string
  porte_ins: number
  destinataire: string
  cree_le: string
  etat: EtatEnvoi
  essais: number
  raison: string | null
}

const versMessage = (ligne: Ligne): MessageSortant => ({
  id: ligne.id,
  identifiant: ligne.identifiant,
  patientId: ligne.patient_id,
  evenement: ligne.evenement,
  contenu: ligne.contenu,
  porteIns: ligne.porte_ins === 1,
  destinataire: ligne.destinataire,
  creeLe: ligne.cree_le,
  etat: ligne.etat,
  essais: ligne.essais,
  raison: ligne.raison,
})

/** Dépose un message, dans la transaction du changement qu'il annonce. */
export const deposerMessage = (
  { base, horloge }: Pick<Noyau, 'base' | 'horloge'>,
  message: Pick<MessageSortant, 'identifiant' | 'patientId' | 'evenement' | 'contenu' | 'porteIns'>,
  { etablissement }: Correspondant,
): void =>
  void base.executer(
    `INSERT INTO message_sortant
       (identifiant, patient_id, evenement, contenu, porte_ins, destinataire, cree_le)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [
      message.identifiant,
      message.patientId,
      message.evenement,
      message.contenu,
      message.porteIns ? 1 : 0,
      etablissement,
      horloge.maintenant().toISOString(),
    ],
  )

/** Le plus ancien qui attend : les messages d'un destinataire partent dans leur ordre. */
export function prochainMessage(
  base: Base,
  { etablissement }: Correspondant,
): MessageSortant | null {
  const ligne = lireUn<Ligne>(
    base,
    `SELECT * FROM message_sortant WHERE etat = 'en-attente' AND destinataire = ? ORDER BY id LIMIT 1`,
    [etablissement],
  )
  return ligne && versMessage(ligne)
}

/** Les messages que personne n'a encore acquittés, refus compris, du plus ancien au plus récent. */
export const messagesEnSouffrance = (base: Base): MessageSortant[] =>
  base
    .lire<Ligne>(`SELECT * FROM message_sortant WHERE etat <> 'acquitte' ORDER BY id LIMIT 200`)
    .map(versMessage)

/** L'issue d'un message parti. */
export const conclureMessage = (
  base: Base,
  id: number,
  { etat, raison }: { etat: Exclude<EtatEnvoi, 'en-attente'>; raison: string | null },
): void =>
  void base.executer(
    'UPDATE message_sortant SET etat = ?, raison = ?, essais = essais + 1 WHERE id = ?',
    [etat, raison, id],
  )

/** Un essai sans issue : le message attend toujours. */
export const noterEchec = (base: Base, id: number, raison: string): void =>
  void base.executer('UPDATE message_sortant SET raison = ?, essais = essais + 1 WHERE id = ?', [
    raison,
    id,
  ])

/** Un message refusé repart à la demande de l'utilisateur ; un autre état ne change pas. */
export const remettreEnAttente = (base: Base, id: number): void =>
  void base.executer(
    `UPDATE message_sortant SET etat = 'en-attente', raison = NULL WHERE id = ? AND etat = 'refuse'`,
    [id],
  )
