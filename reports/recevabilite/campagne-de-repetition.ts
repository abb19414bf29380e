import type { RegleRecevabilite } from './faits.ts'

/** L'éditeur a lancé une répétition générale : rien n'en sort (conception.md §4, `--repetition`). */
export const campagneDeRepetition: RegleRecevabilite = (faits) =>
  faits.campagneDeRepetition ? 'campagne lancée en répétition' : null
