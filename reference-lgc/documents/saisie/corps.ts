import type { Corps, GenreCorps } from '../modele/corps.ts'
import type { CorpsSynthese } from '../modele/synthese.ts'
import { champsDesActes, lireActes } from './actes.ts'
import type { Champs, Fin, Lecture } from './champs.ts'
import { champsDesMedicaments, lireMedicaments } from './medicaments.ts'
import { champsDeSynthese, lireSynthese } from './synthese.ts'
import { champsDeTelemedecine, lireTelemedecine } from './telemedecine.ts'
import { champsDuTexte, lireTexte } from './texte.ts'

/** Le formulaire d'un corps, rempli de ce qu'il dit. */
export function champsDuCorps(corps: Corps): Champs {
  switch (corps.genre) {
    case 'texte':
      return champsDuTexte(corps)
    case 'telemedecine':
      return champsDeTelemedecine(corps)
    case 'medicaments':
      return champsDesMedicaments(corps)
    case 'actes':
      return champsDesActes(corps)
    case 'synthese':
      return champsDeSynthese(corps)
  }
}

/** Le corps que le formulaire donne ; celui d'un VSM se choisit dans ce que le dossier propose. */
export function lireCorpsDocument(
  genre: GenreCorps,
  champs: Champs,
  { fin, proposee }: { fin: Fin; proposee: () => CorpsSynthese },
): Lecture<Corps> {
  switch (genre) {
    case 'texte':
      return lireTexte(champs, fin)
    case 'telemedecine':
      return lireTelemedecine(champs, fin)
    case 'medicaments':
      return lireMedicaments(champs, fin)
    case 'actes':
      return lireActes(champs, fin)
    case 'synthese':
      return lireSynthese(champs, proposee())
  }
}
