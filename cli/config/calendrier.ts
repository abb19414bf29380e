import { z } from 'zod'
import { EVENEMENTS_PROGRAMME } from '../../reports/delais/programme.ts'
import { dateEcrite } from './date-ecrite.ts'

/** Les dates du programme, telles que l’ANS vous les a notifiées : elles ouvrent des délais. */
export const calendrier = z.strictObject(
  Object.fromEntries(EVENEMENTS_PROGRAMME.map(({ id }) => [id, dateEcrite.optional()])) as Record<
    (typeof EVENEMENTS_PROGRAMME)[number]['id'],
    z.ZodOptional<typeof dateEcrite>
  >,
)
