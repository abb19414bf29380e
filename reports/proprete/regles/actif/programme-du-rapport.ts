import { createHash } from 'node:crypto'
import { SCRIPT } from '../../../rapport-html/script.ts'

/**
 * Empreintes des programmes que les rapports d’avant portaient, pour qu’une campagne ancienne ne soit pas refusée :
 * quand celui du rapport change, celui qu’il remplace s’ajoute ici.
 */
const ANTERIEURS: ReadonlySet<string> = new Set([
  'febc1f52d1dc030809e7faaaeae522a2f047a9150912ef7bdc30ba3edc39827f',
])
/** Un programme plus long n’est pas le nôtre : inutile de le mesurer. */
export const LONGUEUR_MAX = 64 * 1024

/** Vrai du programme du rapport du banc, connu et relu ; un mot de plus en fait un autre. */
export function estProgrammeDuRapport(corps: string): boolean {
  const net = corps.trim()
  if (net === SCRIPT.trim()) return true
  return ANTERIEURS.has(createHash('sha256').update(net).digest('hex'))
}
