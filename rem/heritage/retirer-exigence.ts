import type { Composition } from './composition.ts'
import type { Application, Ecart } from './operation.ts'

/** Retire une exigence héritée, et avec elle ses scénarios. */
export function retirerExigence({ composition, lue, lieu }: Application): Composition | Ecart {
  const exigences = composition.exigences.filter(({ valeur }) => valeur.id !== lue.objet)
  if (exigences.length < composition.exigences.length) return { ...composition, exigences }
  return { lieu: lieu(['exigence']), phrase: `l’exigence « ${lue.objet} » n’est pas héritée` }
}
