import type { Usager } from './types.ts'

interface Acte {
  le: Date
  par: string
}

/** Inscrit au fil de la fiche ce qui vient de changer. */
export function inscrire(
  usager: Usager,
  { le, par }: Acte,
  changement: { quoi: string; avant: string; apres: string },
): void {
  usager.fil.push({ le, par, ...changement })
}
