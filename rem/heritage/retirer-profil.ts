import type { Composition } from './composition.ts'
import type { Application, Ecart } from './operation.ts'

/** Retire un profil hérité ; les exigences qui le citent encore sont relevées par les règles. */
export function retirerProfil({ composition, lue, lieu }: Application): Composition | Ecart {
  const profils = composition.profils.filter(({ valeur }) => valeur.nom !== lue.objet)
  if (profils.length < composition.profils.length) return { ...composition, profils }
  return { lieu: lieu(['profil']), phrase: `le profil « ${lue.objet} » n’est pas hérité` }
}
