import { anomalieHl7 } from '../anomalie-hl7.ts'
import { evenementDe } from '../evenements.ts'
import type { RegleHl7 } from '../types.ts'

const REGLE = { regle: 'hl7.pid', source: 'IHE ITI-30 (PAM)', marque: 'I' } as const

/** Un message concerne un patient et un seul : un segment PID exactement (ITI-30 [I]). */
export const pidUnique: RegleHl7 = (message) => {
  const nombre = message.segments.filter(({ nom }) => nom === 'PID').length
  if (evenementDe(message) === null || nombre === 1) return []
  return [anomalieHl7(REGLE, `${nombre} segments PID, un seul est attendu.`)]
}
