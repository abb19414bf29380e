import { type Base, lireUn } from '../../base/base.ts'
import type { Identite } from '../../patients/identite.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { EvenementRecu, MessageLu } from '../hl7/lire.ts'
import type { Donnee } from '../hl7/lire-resultats.ts'
import type { MessageRecu, Suite, Verification } from './message-recu.ts'

interface Ligne {
  id: number
  identifiant: string
  application: string
  etablissement: string
  evenement: EvenementRecu
  recu_le: string
  contenu: string
  identite: string
  matricule: string | null
  oid: string | null
  fiabilite: 'PROV' | 'VALI'
  donnee: string | null
  verification: Verification
  verification_code: string | null
  verification_message: string | null
  suite: Suite
  motif: string | null
  patient_id: number | null
  traite_le: string | null
  traite_par: string | null
}

const versMessage = (l: Ligne): MessageRecu => ({
  id: l.id,
  identifiant: l.identifiant,
  emetteur: { application: l.application, etablissement: l.etablissement },
  evenement: l.evenement,
  recuLe: l.recu_le,
  contenu: l.contenu,
  identite: JSON.parse(l.identite) as Identite,
  ins: l.matricule === null ? null : { matricule: l.matricule, oid: l.oid ?? '' },
  fiabilite: l.fiabilite,
  donnee: l.donnee === null ? null : (JSON.parse(l.donnee) as Donnee),
  verification: l.verification,
  verificationCode: l.verification_code,
  verificationMessage: l.verification_message,
  suite: l.suite,
  motif: l.motif,
  patientId: l.patient_id,
  traiteLe: l.traite_le,
  traitePar: l.traite_par,
})

/** Le message déjà reçu sous cet identifiant : un partenaire renvoie ce qu'il croit perdu. */
export const estDejaRecu = (
  base: Base,
  { emetteur, identifiant }: Pick<MessageLu, 'emetteur' | 'identifiant'>,
): boolean =>
  lireUn(
    base,
    'SELECT 1 AS n FROM message_recu WHERE application = ? AND etablissement = ? AND identifiant = ?',
    [emetteur.application, emetteur.etablissement, identifiant],
  ) !== null

/** Garde un message avant de l'acquitter : ce qui est acquitté ne se perd plus. */
export const garderMessage = (
  { base, horloge }: Pick<Noyau, 'base' | 'horloge'>,
  lu: MessageLu,
  { contenu, verification, suite }: Pick<MessageRecu, 'contenu' | 'verification' | 'suite'>,
): number =>
  base.executer(
    `INSERT INTO message_recu (identifiant, application, etablissement, evenement, recu_le, contenu,
       identite, matricule, oid, fiabilite, donnee, verification, suite)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      lu.identifiant,
      lu.emetteur.application,
      lu.emetteur.etablissement,
      lu.evenement,
      horloge.maintenant().toISOString(),
      contenu,
      JSON.stringify(lu.identite),
      lu.ins?.matricule ?? null,
      lu.ins?.oid ?? null,
      lu.fiabilite,
      lu.donnee === null ? null : JSON.stringify(lu.donnee),
      verification,
      suite,
    ],
  )

export function lireRecu(base: Base, id: number): MessageRecu | null {
  const ligne = lireUn<Ligne>(base, 'SELECT * FROM message_recu WHERE id = ?', [id])
  return ligne && versMessage(ligne)
}

const lister = (base: Base, suite: string, valeurs: readonly (string | number)[] = []) =>
  base.lire<Ligne>(`SELECT * FROM message_recu ${suite}`, valeurs).map(versMessage)

/** Les identités reçues, à traiter d'abord, puis les plus récentes. */
export const identitesRecues = (base: Base): MessageRecu[] =>
  lister(base, `WHERE donnee IS NULL ORDER BY (suite = 'a-traiter') DESC, id DESC LIMIT 200`)

/** La liste de travail : les données reçues qui ne sont dans aucun dossier (INS.48). */
export const donneesEnAttente = (base: Base): MessageRecu[] =>
  lister(base, `WHERE donnee IS NOT NULL AND suite = 'en-attente' ORDER BY id DESC LIMIT 200`)

export const donneesDuDossier = (base: Base, patientId: number): MessageRecu[] =>
  lister(base, `WHERE patient_id = ? AND suite = 'integree' ORDER BY id DESC LIMIT 200`, [
    patientId,
  ])

/** Les messages dont l'INS n'a pas encore reçu de réponse d'INSi. */
export const verificationsDues = (base: Base): number[] =>
  lister(base, `WHERE verification IN ('attendue', 'incident') ORDER BY id`).map(({ id }) => id)

export interface Compteurs {
  identites: number
  donnees: number
}

/** Ce qui attend quelqu'un, pour l'alerte de chaque page. */
export const compterATraiter = (base: Base): Compteurs =>
  lireUn<Compteurs>(
    base,
    `SELECT coalesce(sum(suite = 'a-traiter'), 0) AS identites,
            coalesce(sum(suite = 'en-attente'), 0) AS donnees FROM message_recu`,
  ) ?? { identites: 0, donnees: 0 }

/** La réponse d'INSi, ou l'incident qui en tient lieu pour l'instant. */
export const noterVerification = (
  { base, horloge }: Pick<Noyau, 'base' | 'horloge'>,
  id: number,
  resultat: { verification: Verification; code: string; message: string | null },
): void =>
  void base.executer(
    `UPDATE message_recu SET verification = ?, verification_code = ?, verification_message = ?,
       verification_le = ? WHERE id = ?`,
    [
      resultat.verification,
      resultat.code,
      resultat.message,
      horloge.maintenant().toISOString(),
      id,
    ],
  )

/** Ce que le message est devenu, par qui. */
export const noterSuite = (
  { base, horloge }: Pick<Noyau, 'base' | 'horloge'>,
  id: number,
  issue: { suite: Suite; motif: string | null; patientId: number | null; auteur: string },
): void =>
  void base.executer(
    `UPDATE message_recu SET suite = ?, motif = ?, patient_id = ?, traite_le = ?, traite_par = ?
     WHERE id = ?`,
    [
      issue.suite,
      issue.motif,
      issue.patientId,
      horloge.maintenant().toISOString(),
      issue.auteur,
      id,
    ],
  )
