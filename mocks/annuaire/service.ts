import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { Horloge } from '../contrat.ts'
import type { Journal } from '../journal.ts'
import type { Pannes } from '../pannes.ts'
import type { EtatAnnuaire } from './etat.ts'
import type { PanneAnnuaire } from './pannes.ts'
import type { Quota } from './quota.ts'

export type ContexteAnnuaire = Context<{ Bindings: HttpBindings }>

/** Ce que partagent l'API et les extractions. */
export interface ServeurAnnuaire {
  horloge: Horloge
  journal: Journal
  pannes: Pannes<PanneAnnuaire>
  etat: EtatAnnuaire
  quota: Quota
}

/** L'Annuaire simulé se dit tel ; chaque appel ouvre sa connexion, une panne vaut donc pour lui seul [C]. */
export const ENTETES_DU_BANC = { 'x-segur-mock': 'annuaire', connection: 'close' } as const
