import type { DossierVerifie } from '../../../reports/index.ts'
import { replier } from '../../ligne/replier.ts'

const SIGNES = { bloquant: '✗', information: 'i' } as const

/** Ce qui vaut pour la campagne entière. */
export function rendreConstats({ constats }: DossierVerifie): string[] {
  if (constats.length === 0) return []
  const lignes = constats.flatMap(({ gravite, observe, suite }) => [
    ...replier(observe, { premier: `  ${SIGNES[gravite]} `, suivants: '    ' }),
    ...replier(suite, { premier: '    → ', suivants: '      ' }),
  ])
  return ['', 'La campagne', ...lignes]
}
