import { professionnelle } from '../regles/assertions.ts'
import type { Observation } from '../regles/types.ts'

const REGLE = {
  regle: 'insi.securite-inattendue',
  source: 'ins.md §1.1 et §4',
  marque: 'V',
} as const

/** Avec un certificat d'organisation, aucune assertion de professionnel (ins.md §1.1 [V]). */
export const securiteInattendue: Observation = (_message, faits) =>
  faits.certificat && professionnelle(faits)
    ? { ...REGLE, message: 'Un certificat d’organisation ne vient pas avec une assertion.' }
    : null
