import { anomalieHl7 } from '../anomalie-hl7.ts'
import { evenementDe } from '../evenements.ts'
import { lireIdentifiants } from '../identifiants.ts'
import { rangDe, segmentDe } from '../parcourir.ts'
import type { RegleHl7 } from '../types.ts'

const REGLE = {
  regle: 'hl7.changement-identifiant',
  source: 'IHE ITI-30 (PAM), structure ADT_A30',
  marque: 'I',
} as const

/** Un A47 dit en MRG-1 l'identifiant retiré, que PID-3 n'a donc plus (structure ADT_A30 [I]). */
export const changementIdentifiant: RegleHl7 = (message) => {
  if (evenementDe(message) !== 'ADT^A47') return []
  const retires = lireIdentifiants(segmentDe(message, 'MRG'), 1)
  const rang = rangDe(message, 'MRG')
  if (retires.length === 0)
    return [anomalieHl7(REGLE, 'A47 sans MRG-1 : rien ne dit quel identifiant change.', rang)]
  const gardes = lireIdentifiants(segmentDe(message, 'PID'), 3)
  return retires
    .filter((r) => gardes.some((g) => g.valeur === r.valeur && g.autorite.oid === r.autorite.oid))
    .map(() => anomalieHl7(REGLE, 'L’identifiant dit changé en MRG-1 est encore en PID-3.', rang))
}
