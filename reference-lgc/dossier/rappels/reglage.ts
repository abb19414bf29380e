import { type Base, lireUn } from '../../base/base.ts'

/** Ce qui fait devoir un VSM à un patient (DOC.08). */
export const CRITERES = ['ald', 'protocole', 'diagnostic'] as const
export type Critere = (typeof CRITERES)[number]

export const LIBELLES_CRITERE: Record<Critere, string> = {
  ald: 'Patient en ALD',
  protocole: 'Inclusion dans un protocole de soins',
  diagnostic: 'Diagnostic',
}

export interface RegleRappel {
  critere: Critere
  /** Début du code CIM-10, ou mot du diagnostic ou du protocole ; vide pour tous. */
  valeur: string
  /** Périodicité, en mois. */
  mois: number
}

export interface ReglageRappels {
  /** Où les rappels se montrent. */
  liste: boolean
  banniere: boolean
  regles: readonly RegleRappel[]
}

const CLE = 'rappels-vsm'

/** Le suivi annuel d'un patient en ALD, tant que le cabinet n'a rien réglé. */
const DEPART: ReglageRappels = {
  liste: true,
  banniere: true,
  regles: [{ critere: 'ald', valeur: '', mois: 12 }],
}

export function lireReglageRappels(base: Base): ReglageRappels {
  const ligne = lireUn<{ valeur: string }>(base, 'SELECT valeur FROM reglage WHERE cle = ?', [CLE])
  return ligne ? (JSON.parse(ligne.valeur) as ReglageRappels) : DEPART
}

export const reglerRappels = (base: Base, reglage: ReglageRappels): void =>
  void base.executer(
    `INSERT INTO reglage (cle, valeur) VALUES (?, ?)
     ON CONFLICT (cle) DO UPDATE SET valeur = excluded.valeur`,
    [CLE, JSON.stringify(reglage)],
  )

/** « Diagnostic : E11, tous les 12 mois » */
export const phraseRegle = ({ critere, valeur, mois }: RegleRappel): string =>
  `${[LIBELLES_CRITERE[critere], valeur].filter(Boolean).join(' : ')}, tous les ${mois} mois`
