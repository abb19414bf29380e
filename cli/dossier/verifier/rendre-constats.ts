import type { DossierVerifie } from '../../../reports/index.ts'

const SIGNES = { bloquant: '✗', information: 'i' } as const

/** Ce qui vaut pour la campagne entière. */
export function rendreConstats({ constats }: DossierVerifie): string[] {
  if (constats.length === 0) return []
  const lignes = constats.flatMap(({ gravite, observe, suite }) => [
    `  ${SIGNES[gravite]} ${observe}`,
    `    → ${suite}`,
  ])
  return ['', 'La campagne', ...lignes]
}
