import { z } from 'zod'

/** Une date du calendrier, `AAAA-MM-JJ` : le 30 février est refusé. */
export const dateEcrite = z.string().refine(
  (texte) => {
    const date = new Date(`${texte}T00:00:00Z`)
    return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === texte
  },
  { error: 'date attendue sous la forme AAAA-MM-JJ' },
)
