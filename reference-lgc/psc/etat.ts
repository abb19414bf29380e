import type { Session } from '../comptes/sessions.ts'
import type { Noyau } from '../serveur/dependances.ts'
import type { Psc } from './psc.ts'

/** Où en est la session PSC de l'utilisateur. */
export type EtatSessionPsc =
  /** Connecté par mot de passe : ces services sont fermés (SC.PSC.15). */
  | { genre: 'incitation' }
  /** PSC a refusé de renouveler, ou le logiciel a redémarré. */
  | { genre: 'terminee' }
  /** PSC ne répond pas : le travail local continue. */
  | { genre: 'muet' }
  /** `preuve` : ce que le mutant laisse fuir dans la page ; `null` dans le logiciel juste. */
  | { genre: 'ouverte'; situation: string | null; preuve: string | null }

/** Ce que chaque page dit de Pro Santé Connect à l'utilisateur. */
export interface EtatPsc {
  session: EtatSessionPsc
  services: readonly string[]
  /** Le cabinet a un portail DMP où passer. */
  portail: boolean
}

/** L'état de la session PSC de cette session ; `null` quand il n'y a rien à en dire. */
export function etatSessionPsc(
  { mutations }: Pick<Noyau, 'mutations'>,
  psc: Psc,
  { empreinte, moyen }: Session,
): EtatSessionPsc | null {
  const lue = psc.sessions.lire(empreinte)
  if (!lue && moyen === 'mot-de-passe')
    return mutations.active('psc-sans-incitation') ? null : { genre: 'incitation' }
  if (!lue?.jetons) return { genre: 'terminee' }
  if (lue.manqueLe) return { genre: 'muet' }
  return {
    genre: 'ouverte',
    situation: lue.situation?.structure ?? null,
    preuve: mutations.active('psc-preuve-dans-la-page') ? lue.preuve : null,
  }
}
