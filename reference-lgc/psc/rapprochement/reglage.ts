import { type Base, lireUn } from '../../base/base.ts'

/** Que faire d'un professionnel reconnu que le cabinet ne connaît pas (psc.md §14.4). */
export const ACCUEILS = ['refuser', 'demander'] as const
export type Accueil = (typeof ACCUEILS)[number]

const CLE = 'psc.inconnus'

/** Au départ, refuser en disant à qui s'adresser ; jamais un compte créé en silence. */
export function accueilInconnus(base: Base): Accueil {
  const ligne = lireUn<{ valeur: string }>(base, 'SELECT valeur FROM reglage WHERE cle = ?', [CLE])
  return ligne?.valeur === 'demander' ? 'demander' : 'refuser'
}

export const reglerAccueil = (base: Base, accueil: Accueil): void =>
  void base.executer(
    `INSERT INTO reglage (cle, valeur) VALUES (?, ?)
     ON CONFLICT (cle) DO UPDATE SET valeur = excluded.valeur`,
    [CLE, accueil],
  )
