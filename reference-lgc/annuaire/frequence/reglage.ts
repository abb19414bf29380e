import { type Base, lireUn } from '../../base/base.ts'

export const FREQUENCES = ['quotidienne', 'hebdomadaire', 'mensuelle', 'jamais'] as const
export type Frequence = (typeof FREQUENCES)[number]

export const LIBELLES_FREQUENCE: Record<Frequence, string> = {
  quotidienne: 'Chaque jour',
  hebdomadaire: 'Chaque semaine, le lundi',
  mensuelle: 'Chaque mois, le 1er',
  jamais: 'Jamais : chargement à la demande',
}

/** Quand l'annuaire se charge de lui-même, et ce que le cabinet en garde (ANN.04). */
export interface ReglageAnnuaire {
  frequence: Frequence
  /** Heure du cabinet, de 0 à 23. */
  heure: number
  /** Codes de départements ; aucun : toute la France. */
  departements: readonly string[]
  /** Depuis quand ce réglage vaut : rien n'est dû d'avant. */
  depuis: string
}

const CLE = 'annuaire'

/** Le réglage du cabinet ; à défaut chaque nuit, à compter de maintenant. */
export function lireReglage(base: Base, maintenant: Date): ReglageAnnuaire {
  const ligne = lireUn<{ valeur: string }>(base, 'SELECT valeur FROM reglage WHERE cle = ?', [CLE])
  if (ligne) return JSON.parse(ligne.valeur) as ReglageAnnuaire
  const defaut: ReglageAnnuaire = {
    frequence: 'quotidienne',
    heure: 4,
    departements: [],
    depuis: maintenant.toISOString(),
  }
  ecrireReglage(base, defaut)
  return defaut
}

export const ecrireReglage = (base: Base, reglage: ReglageAnnuaire): void =>
  void base.executer(
    `INSERT INTO reglage (cle, valeur) VALUES (?, ?)
     ON CONFLICT (cle) DO UPDATE SET valeur = excluded.valeur`,
    [CLE, JSON.stringify(reglage)],
  )
