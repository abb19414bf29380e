import { estManque } from './date-incomplete.ts'
import { surChamp } from './saisie.ts'

/** Un choix hors de la liste ne vient pas de notre page. */
export const verifierPrecisionDate = surChamp('dateIncertaine', (valeur) =>
  estManque(valeur) ? null : 'Choisissez ce qui manque à la date, ou « Date complète ».',
)
