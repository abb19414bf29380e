import { z } from 'zod'
import { difference } from './difference.ts'
import { champsEntete, chapitre, opposable, profil, sources } from './entete.ts'
import { exigence } from './exigence.ts'
import { texte } from './texte.ts'

/** Un référentiel écrit en entier. */
export const fichierEntier = z.strictObject({
  ...champsEntete,
  profils: z.array(profil).min(1),
  chapitres: z.array(chapitre).min(1),
  sources,
  regle_opposables: texte,
  opposables: z.array(opposable),
  exigences: z.array(exigence).min(1),
})

/** Un référentiel qui hérite d'un autre et n'écrit que ses différences. */
export const fichierHeritier = z.strictObject({
  ...champsEntete,
  herite_de: z.strictObject({ rem: texte, revision: texte }),
  sources: sources.optional(),
  differences: z.array(difference),
})
