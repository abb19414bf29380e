import { type Base, lireUn } from '../../base/base.ts'

/** Un motif d'écart, combien de lignes, et les premières. */
export interface Ecart {
  motif: string
  nombre: number
  lignes: number[]
}

/** Un fichier d'extraction, tel qu'il a été lu. */
export interface FichierCharge {
  service: string
  nom: string
  octets: number
  lues: number
  gardees: number
  ecarts: Ecart[]
}

export interface Mouvement {
  crees: number
  changes: number
  retires: number
}

/** Ce que le chargement a fait ; c'est la preuve ANN.01, montrée et téléchargée. */
export interface Rapport {
  departements: readonly string[]
  dureeMs: number
  fichiers: FichierCharge[]
  activites: Mouvement
  boites: Mouvement
  /** Personnes du cabinet dont la fiche diffère désormais de l'annuaire, ou qui en sont parties. */
  utilisateurs: readonly string[]
  correspondants: readonly string[]
  /** Pourquoi rien n'a changé. */
  erreur: string | null
}

export type EtatChargement = 'en-cours' | 'reussi' | 'inchange' | 'echec' | 'interrompu'

export interface Chargement {
  id: number
  le: string
  finiLe: string | null
  /** « Automatique », ou qui l'a demandé. */
  origine: string
  etat: EtatChargement
  rapport: Rapport
}

const AUCUN: Mouvement = { crees: 0, changes: 0, retires: 0 }
export const rapportVide = (departements: readonly string[]): Rapport => ({
  ...{ departements, dureeMs: 0, fichiers: [], activites: AUCUN, boites: AUCUN },
  ...{ utilisateurs: [], correspondants: [], erreur: null },
})

interface Ligne {
  id: number
  le: string
  fini_le: string | null
  origine: string
  etat: EtatChargement
  rapport: string
}

const versChargement = ({ fini_le: finiLe, rapport, ...ligne }: Ligne): Chargement => ({
  ...ligne,
  finiLe,
  rapport: { ...rapportVide([]), ...(JSON.parse(rapport) as Partial<Rapport>) },
})

export const lireChargements = (base: Base): Chargement[] =>
  base
    .lire<Ligne>('SELECT * FROM annuaire_chargement ORDER BY id DESC LIMIT 50')
    .map(versChargement)

export function lireChargement(base: Base, id: number): Chargement | null {
  const ligne = lireUn<Ligne>(base, 'SELECT * FROM annuaire_chargement WHERE id = ?', [id])
  return ligne && versChargement(ligne)
}

/** Le chargement dont l'annuaire en place est fait. */
export function dernierReussi(base: Base): Chargement | null {
  const ligne = lireUn<Ligne>(
    base,
    "SELECT * FROM annuaire_chargement WHERE etat = 'reussi' ORDER BY id DESC LIMIT 1",
  )
  return ligne && versChargement(ligne)
}

export const ouvrirChargement = (base: Base, le: Date, origine: string): number =>
  base.executer("INSERT INTO annuaire_chargement (le, origine, etat) VALUES (?, ?, 'en-cours')", [
    le.toISOString(),
    origine,
  ])

export const cloreChargement = (
  base: Base,
  id: number,
  { le, etat, rapport }: { le: Date; etat: EtatChargement; rapport: Rapport },
): void =>
  void base.executer(
    'UPDATE annuaire_chargement SET fini_le = ?, etat = ?, rapport = ? WHERE id = ?',
    [le.toISOString(), etat, JSON.stringify(rapport), id],
  )

/** Un arrêt du logiciel a coupé un chargement : l'annuaire en place n'a pas changé. */
export const solderChargementsInterrompus = (base: Base): void =>
  void base.executer("UPDATE annuaire_chargement SET etat = 'interrompu' WHERE etat = 'en-cours'")
