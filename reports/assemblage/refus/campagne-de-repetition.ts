import type { RegleCampagne } from './types.ts'

/** L'éditeur a lancé une répétition générale : rien n'en sort (conception.md §4). */
export const campagneDeRepetition: RegleCampagne = {
  id: 'assemblage.campagne-de-repetition',
  remede:
    'Rejouez la campagne sans « --repetition », ou faites un paquet de répétition avec --repetition.',
  source: 'conception.md §4',
  juger: ({ campagne }) => (campagne.repetition ? 'elle a été lancée en répétition' : null),
}
