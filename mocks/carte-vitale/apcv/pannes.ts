import { z } from 'zod'
import { OPERATIONS_APCV } from '../../../schemas/apcv/operations.ts'
import { CODES_FAUTE_APCV } from './fautes.ts'

/** Où une panne du service ApCV peut viser : toute demande, ou une opération. */
export const ENDPOINTS_APCV = ['apcv', ...OPERATIONS_APCV] as const

const BASE = {
  endpoint: z.enum(ENDPOINTS_APCV),
  count: z.int().min(1).max(10_000).default(1),
}

/** Pannes du service ApCV : indisponible, muet, coupé, ou une faute SOAP de son catalogue. */
export const SCHEMA_PANNE_APCV = z.discriminatedUnion('mode', [
  z.strictObject({ ...BASE, mode: z.enum(['http503', 'silence', 'coupure']) }),
  z.strictObject({ ...BASE, mode: z.literal('faute'), code: z.enum(CODES_FAUTE_APCV) }),
])

export type PanneApcv = z.output<typeof SCHEMA_PANNE_APCV>
