import { apparierEtapes } from './apparier.ts'
import type { Passage } from './contexte.ts'
import type { EcartDuree } from './types.ts'

/** Deux fois plus long et deux secondes de plus : en deçà, c'est la machine qui parle [C]. */
const RAPPORT = 2
const ECART_MS = 2_000

const nette = (avantMs: number, apresMs: number): boolean => {
  const [court, long] = [Math.min(avantMs, apresMs), Math.max(avantMs, apresMs)]
  return long >= court * RAPPORT && long - court >= ECART_MS
}

/** Ce qui prend nettement plus, ou moins, de temps : le scénario, puis chaque étape. */
export function comparerDurees(avant: Passage, apres: Passage): EcartDuree[] {
  const [a, b] = [avant.execution.fin?.dureeMs, apres.execution.fin?.dureeMs]
  const scenario =
    a !== undefined && b !== undefined ? [{ quoi: 'Le scénario', avantMs: a, apresMs: b }] : []
  const etapes = apparierEtapes(avant.execution, apres.execution).flatMap((paire) =>
    paire.avant && paire.apres
      ? [{ quoi: paire.apres.texte, avantMs: paire.avant.dureeMs, apresMs: paire.apres.dureeMs }]
      : [],
  )
  return [...scenario, ...etapes].filter(({ avantMs, apresMs }) => nette(avantMs, apresMs))
}
