import type { RegleCampagne } from './types.ts'

/** Le LGC livré avec le banc n'est candidat à rien (conception.md §3). */
export const logicielDeReference: RegleCampagne = {
  id: 'assemblage.logiciel-de-reference',
  remede:
    'Menez la campagne sur votre logiciel (« cible » dans segur.config.ts), ou faites un paquet de répétition avec --repetition.',
  source: 'conception.md §3',
  juger: ({ campagne }) =>
    campagne.cible === 'reference'
      ? 'elle porte sur le LGC de référence, qui n’est candidat à rien'
      : null,
}
