import type { Niveau } from '../cda/niveau.ts'
import type { Contenu } from '../modele/contenu.ts'

/** La synthèse sort structurée et en PDF encapsulé, les autres documents en PDF encapsulé (DOC.02, DOC.07). */
export const niveauxDe = ({ corps }: Contenu): readonly Niveau[] =>
  corps.genre === 'synthese' ? ['N3', 'N1'] : ['N1']

/** Celui qui part seul quand un seul part : le plus riche. */
export const niveauPrincipal = ({ corps }: Contenu): Niveau =>
  corps.genre === 'synthese' ? 'N3' : 'N1'
