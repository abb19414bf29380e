import { ACTIONS, type Pilote } from '../pilotes/contrat.ts'
import type { Simulateurs } from '../services/simulateurs.ts'
import type { Memoire } from './memoire.ts'

/** Des octets ne s'écrivent pas dans une clé : leur nombre les distingue assez. */
const ecrire = (demande: unknown): string =>
  JSON.stringify(demande, (_, valeur: unknown) =>
    ArrayBuffer.isView(valeur) ? `octets:${valeur.byteLength}` : valeur,
  ) ?? ''

type Action = (...demande: unknown[]) => Promise<unknown>

/** Le même pilote, dont chaque action rend ce qu'elle avait rendu quand l'étape se rejoue. */
export function memoriserPilote(pilote: Pilote, memoire: Memoire): Pilote {
  const gardees = [...ACTIONS, 'remettrePreuve' as const].flatMap((nom) => {
    const action = pilote[nom] as Action | undefined
    if (action === undefined) return []
    const rejouable: Action = (...demande) =>
      memoire.garder(`${nom} ${ecrire(demande)}`, () => action.apply(pilote, demande))
    return [[nom, rejouable]]
  })
  return { ...pilote, ...Object.fromEntries(gardees) } as Pilote
}

/** Ce que le banc envoie au logiciel ne part pas deux fois ; ce qu'il lit reste lu. */
export function memoriserSimulateurs(simulateurs: Simulateurs, memoire: Memoire): Simulateurs {
  return {
    ...simulateurs,
    poster: (service, verbe, corps) =>
      memoire.garder(`${service} ${verbe} ${ecrire(corps)}`, () =>
        simulateurs.poster(service, verbe, corps),
      ),
  }
}
