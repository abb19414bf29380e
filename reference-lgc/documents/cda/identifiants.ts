import type { Contenu } from '../modele/contenu.ts'
import { niveauPrincipal } from '../regles/niveaux.ts'
import type { Niveau } from './niveau.ts'

/**
 * Deux CDA n'ont jamais le même identifiant : le N1 d'une synthèse, qui double son N3, a les siens
 * et sa propre série (cda.md §4, §8 ; partage d'une série [I]).
 */
export const identifiantsDe = (contenu: Contenu, niveau: Niveau) => {
  const suffixe = niveau === niveauPrincipal(contenu) ? '' : '.1'
  return {
    id: contenu.id + suffixe,
    serie: contenu.serie + suffixe,
    remplace: contenu.remplace && contenu.remplace.id + suffixe,
  }
}
