import type { RegleRecevabilite } from './faits.ts'

/** Un logiciel volontairement faussé ne prouve rien (conception.md §7). */
export const mutations: RegleRecevabilite = (faits) =>
  faits.mutations.length > 0
    ? `prise sur un logiciel volontairement faussé (${faits.mutations.join(', ')})`
    : null
