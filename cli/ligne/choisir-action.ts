import { suggerer } from '../../rem/recherche/suggerer.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import type { EntreeVerbe } from '../verbe.ts'

interface VerbeAActions {
  verbe: string
  /** Les options que chaque action comprend. */
  actions: Readonly<Record<string, readonly string[]>>
  /** Les actions en clair, « lister, importer ou exporter ». */
  enClair: string
}

/** L'action d'un verbe qui en a plusieurs ; lève SEGUR-CLI-003 ou 004 quand elle manque ou ne convient pas. */
export function choisirAction(
  { verbe, actions, enClair }: VerbeAActions,
  { positionnels: [action], valeurs }: EntreeVerbe,
): string {
  if (action === undefined) {
    const raison = `il manque l’action : ${enClair}`
    throw new ErreurSegur('SEGUR-CLI-003', { verbe, option: 'action', raison })
  }
  const permises = Object.hasOwn(actions, action) ? actions[action] : undefined
  if (permises === undefined) {
    const proches = suggerer(action, Object.keys(actions))
    throw new ErreurSegur('SEGUR-CLI-004', { verbe, argument: action }, { proches })
  }
  const deTrop = Object.keys(valeurs).find((nom) => nom !== 'debug' && !permises.includes(nom))
  if (deTrop === undefined) return action
  const raison = `l’action « ${action} » ne l’emploie pas`
  throw new ErreurSegur('SEGUR-CLI-003', { verbe, option: `--${deTrop}`, raison })
}
