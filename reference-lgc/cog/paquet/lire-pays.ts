import { type Entree, entree } from '../entree.ts'
import { PAYS } from '../pays.ts'

/** La table de pays livrée avec le logiciel : tous les codes, sans leurs dates. */
export const lirePays = (): Entree[] =>
  PAYS.trim()
    .split('\n')
    .map((ligne) => entree(ligne.slice(0, 5), ligne.slice(6)))
