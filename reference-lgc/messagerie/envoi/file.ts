import type { Base } from '../../base/base.ts'

/** Ce qui attend de partir, dans l'ordre où c'est arrivé. */
export interface EnAttente {
  id: number
  boiteId: number
}

export const courrielsEnAttente = (base: Base): EnAttente[] =>
  base.lire<EnAttente>(
    `SELECT id, boite_id AS boiteId FROM courriel WHERE etat = 'en-attente' ORDER BY id LIMIT 200`,
  )

/** Où en est la copie d'un envoi dans le dossier de l'opérateur : `en-cours`, sa réponse a pu se perdre. */
const RANGEMENTS = { 'a-faire': 0, fait: 1, 'en-cours': 2 } as const
type Rangement = keyof typeof RANGEMENTS

export interface ARanger {
  id: number
  identifiant: string
  /** Une copie a peut-être déjà été déposée. */
  douteux: boolean
}

/** Envoyés, mais pas encore rangés dans le dossier des envois de l'opérateur. */
export const courrielsARanger = (base: Base, boiteId: number): ARanger[] =>
  base
    .lire<{ id: number; identifiant: string; depose: number }>(
      `SELECT id, identifiant, depose FROM courriel
       WHERE boite_id = ? AND etat = 'accepte' AND depose IN (0, 2) ORDER BY id LIMIT 50`,
      [boiteId],
    )
    .map(({ depose, ...c }) => ({ ...c, douteux: depose === RANGEMENTS['en-cours'] }))

export const noterRangement = (base: Base, id: number, rangement: Rangement): void =>
  void base.executer('UPDATE courriel SET depose = ? WHERE id = ?', [RANGEMENTS[rangement], id])
