import type { Context } from 'hono'
import type { Usager } from '../base/types.ts'
import type { Cabinet, Environnement } from '../logiciel/cabinet.ts'

/** L'usager que l'adresse désigne, ou nul. */
export const trouver = ({ base }: Cabinet, c: Context<Environnement>): Usager | null =>
  base.usagers.get(Number(c.req.param('id'))) ?? null
