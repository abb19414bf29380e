import { lireUn, type Valeur } from '../base/base.ts'
import type { Noyau } from '../serveur/dependances.ts'

export const LIGNES_PAR_PAGE = 50

export interface LigneJournal {
  le: string
  auteur: string
  patientId: number | null
  /** Nom et prénom au moment de la lecture ; `null` pour une ligne sans patient. */
  patient: string | null
  operation: string
  /** Code rendu par INSi, journal des appels seulement. */
  code: string | null
}

/** Une page de lignes, et leur nombre en tout. */
export interface PageJournal {
  total: number
  lignes: readonly LigneJournal[]
}

/** Tout le journal, ou un seul dossier. */
export interface FiltreJournal {
  patientId: number | null
  page: number
}

/** Les deux journaux se lisent pareil : seules la table et la colonne du code changent. */
const SOURCES = {
  acces: {
    depuis: 'acces a LEFT JOIN patient p ON p.id = a.patient_id',
    colonnes: 'a.le, a.auteur, a.operation, NULL AS code, a.id',
  },
  insi: {
    depuis:
      'echange_insi a JOIN appel_insi i ON i.id = a.appel_id JOIN patient p ON p.id = i.patient_id',
    colonnes: 'a.le, a.auteur, a.operation, a.code, a.id',
  },
} as const
export type Journal = keyof typeof SOURCES

interface Ligne {
  le: string
  auteur: string
  operation: string
  code: string | null
  patient_id: number | null
  nom: string | null
  prenom: string | null
}

/** Une page du journal, du plus récent au plus ancien. */
export function lireJournal(
  { base }: Pick<Noyau, 'base'>,
  journal: Journal,
  { patientId, page }: FiltreJournal,
): PageJournal {
  const { depuis, colonnes } = SOURCES[journal]
  const filtre = patientId === null ? '' : 'WHERE p.id = ?'
  const valeurs: Valeur[] = patientId === null ? [] : [patientId]
  const compte = lireUn<{ n: number }>(
    base,
    `SELECT count(*) AS n FROM ${depuis} ${filtre}`,
    valeurs,
  )
  const lignes = base.lire<Ligne>(
    `SELECT ${colonnes}, p.id AS patient_id, p.nom_naissance AS nom, p.premier_prenom AS prenom
     FROM ${depuis} ${filtre} ORDER BY a.id DESC LIMIT ? OFFSET ?`,
    [...valeurs, LIGNES_PAR_PAGE, (page - 1) * LIGNES_PAR_PAGE],
  )
  return {
    total: compte?.n ?? 0,
    lignes: lignes.map((l) => ({
      le: l.le,
      auteur: l.auteur,
      patientId: l.patient_id,
      patient: l.nom === null ? null : `${l.nom} ${l.prenom ?? ''}`.trim(),
      operation: l.operation,
      code: l.code,
    })),
  }
}
