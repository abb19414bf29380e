import { type Base, lireUn } from '../base/base.ts'
import { nomComplet } from '../comptes/compte.ts'
import type { Noyau } from '../serveur/dependances.ts'
import type { Operation } from './operations.ts'
import type { ReponseInsi } from './reponse.ts'

/** Ce que l'utilisateur a fait de la réponse ; `null` tant qu'il n'a pas choisi. */
export const DECISIONS = ['acceptee', 'refusee'] as const
export type Decision = (typeof DECISIONS)[number]

/** Une demande de l'utilisateur à INSi ; `resultat` reste `null` tant qu'elle court. */
export interface Appel {
  id: number
  patientId: number
  auteur: string
  operation: Operation
  lanceLe: string
  resultat: ReponseInsi | null
  decision: Decision | null
}

interface LigneAppel {
  id: number
  patient_id: number
  auteur: string
  operation: Operation
  lance_le: string
  resultat: string | null
  decision: Decision | null
}

const versAppel = (ligne: LigneAppel): Appel => ({
  id: ligne.id,
  patientId: ligne.patient_id,
  auteur: ligne.auteur,
  operation: ligne.operation,
  lanceLe: ligne.lance_le,
  resultat: ligne.resultat === null ? null : (JSON.parse(ligne.resultat) as ReponseInsi),
  decision: ligne.decision,
})

/** Ouvre un appel, avant que rien ne parte. */
export function ajouterAppel(
  { base, horloge }: Noyau,
  appel: { patientId: number; auteur: string; operation: Operation },
): number {
  return base.executer(
    'INSERT INTO appel_insi (patient_id, auteur, operation, lance_le) VALUES (?, ?, ?, ?)',
    [appel.patientId, appel.auteur, appel.operation, horloge.maintenant().toISOString()],
  )
}

/** L'appel de ce patient seulement : une adresse devinée ne montre pas celui d'un autre. */
export function lireAppel(base: Base, patientId: number, id: number): Appel | null {
  const ligne = lireUn<LigneAppel>(
    base,
    'SELECT * FROM appel_insi WHERE id = ? AND patient_id = ?',
    [id, patientId],
  )
  return ligne && versAppel(ligne)
}

/** Celui que la fiche rappelle, en cours ou à décider. */
export function dernierAppel(base: Base, patientId: number): Appel | null {
  const ligne = lireUn<LigneAppel>(
    base,
    'SELECT * FROM appel_insi WHERE patient_id = ? ORDER BY id DESC LIMIT 1',
    [patientId],
  )
  return ligne && versAppel(ligne)
}

/** Donne son résultat à l'appel, panne comprise. */
export const finirAppel = (base: Base, id: number, resultat: ReponseInsi): void =>
  void base.executer('UPDATE appel_insi SET resultat = ? WHERE id = ?', [
    JSON.stringify(resultat),
    id,
  ])

export const deciderAppel = (base: Base, id: number, decision: Decision): void =>
  void base.executer('UPDATE appel_insi SET decision = ? WHERE id = ?', [decision, id])

/** Un appel que l'arrêt du logiciel a interrompu ne doit pas paraître courir encore. */
export function solderAppelsInterrompus(base: Base): void {
  const interrompu: ReponseInsi = {
    genre: 'erreur',
    code: 'interrompu',
    message: "L'appel a été interrompu par l'arrêt du logiciel.",
  }
  base.executer('UPDATE appel_insi SET resultat = ? WHERE resultat IS NULL', [
    JSON.stringify(interrompu),
  ])
}

/** Faute du mutant `appel-insi-auteur-perdu`. */
const nomDuResponsable = (base: Base): string => {
  const compte = lireUn<{ prenom: string; nom: string }>(
    base,
    'SELECT prenom, nom FROM compte WHERE administrateur = 1',
  )
  return compte ? nomComplet(compte) : ''
}

/** Une ligne du journal des appels, avec la réponse telle que reçue (EXI REC 07). */
export function consignerEchange(
  { base, horloge, mutations }: Noyau,
  echange: {
    appelId: number
    auteur: string
    operation: string
    avecLieu: boolean
    code: string
    reponse: string | null
  },
): void {
  const auteur = mutations.choisir('appel-insi-auteur-perdu', echange.auteur, () =>
    nomDuResponsable(base),
  )
  base.executer(
    `INSERT INTO echange_insi (appel_id, le, auteur, operation, avec_lieu, code, reponse)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [
      echange.appelId,
      horloge.maintenant().toISOString(),
      auteur,
      echange.operation,
      echange.avecLieu ? 1 : 0,
      echange.code,
      echange.reponse,
    ],
  )
}
