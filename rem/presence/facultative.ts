import type { PresenceDite, ReglePresence } from './regle.ts'

/** « Facultatif : message sortant… » : son absence ne retire rien (INS.54.01.02). */
export const facultative: ReglePresence = ({ description }): PresenceDite | null =>
  /^facultati(f|ve)\b/i.test(description)
    ? {
        exigee: 'facultative',
        motif: 'Dite facultative par sa description au catalogue ([déduit]).',
      }
    : null
