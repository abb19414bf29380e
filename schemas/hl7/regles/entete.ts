import { anomalieHl7 } from '../anomalie-hl7.ts'
import { segmentDe, valeurDe } from '../parcourir.ts'
import type { RegleHl7 } from '../types.ts'

const REGLE = {
  regle: 'hl7.entete',
  source: 'HL7 v2.5, chapitre 2 ; exemples S5',
  marque: 'V',
} as const

const ATTENDUS: readonly [number, string][] = [
  [3, 'application émettrice'],
  [4, 'établissement émetteur'],
  [7, 'date et heure'],
  [10, 'identifiant du message'],
]

/** MSH dit qui émet, quand, sous quel identifiant, et en version 2.5 (exemples S5 [V]). */
export const entete: RegleHl7 = (message) => {
  const msh = segmentDe(message, 'MSH')
  const absents = ATTENDUS.filter(([champ]) => valeurDe(msh, champ) === '').map(([champ, nom]) =>
    anomalieHl7(REGLE, `MSH-${champ} (${nom}) est vide.`, 1),
  )
  const version = valeurDe(msh, 12)
  if (/^2\.5(\.1)?$/.test(version)) return absents
  return [...absents, anomalieHl7(REGLE, `MSH-12 vaut « ${version} », 2.5 est attendu.`, 1)]
}
