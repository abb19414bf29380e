import type { RegleCampagne } from './types.ts'

/** Un logiciel volontairement faussé ne prouve rien (conception.md §7). */
export const mutations: RegleCampagne = {
  id: 'assemblage.mutations',
  remede: 'Rejouez la campagne sans « --mutation ».',
  source: 'conception.md §7',
  juger: ({ campagne }) =>
    campagne.mutations.length > 0
      ? `des défauts volontaires y étaient actifs (${campagne.mutations.join(', ')})`
      : null,
}
