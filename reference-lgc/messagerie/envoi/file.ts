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

/** Envoyés, mais pas encore rangés dans le dossier des envois de l'opérateur. */
export const courrielsARanger = (base: Base, boiteId: number): number[] =>
  base
    .lire<{ id: number }>(
      `SELECT id FROM courriel WHERE boite_id = ? AND etat = 'accepte' AND depose = 0
       ORDER BY id LIMIT 50`,
      [boiteId],
    )
    .map(({ id }) => id)

export const noterRange = (base: Base, id: number): void =>
  void base.executer('UPDATE courriel SET depose = 1 WHERE id = ?', [id])
