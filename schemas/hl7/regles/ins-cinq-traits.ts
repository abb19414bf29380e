import { anomalieHl7 } from '../anomalie-hl7.ts'
import { evenementDe } from '../evenements.ts'
import { type IdentiteHl7, lireIdentite } from '../lire-identite.ts'
import { rangDe } from '../parcourir.ts'
import type { RegleHl7 } from '../types.ts'

const REGLE = { regle: 'hl7.ins-cinq-traits', source: 'ins.md §7', marque: 'V' } as const

const TRAITS: readonly [keyof IdentiteHl7, string][] = [
  ['nomNaissance', 'nom de naissance'],
  ['premierPrenom', 'premier prénom'],
  ['dateNaissance', 'date de naissance'],
  ['sexe', 'sexe'],
  ['lieuNaissance', 'lieu de naissance'],
]

/** Un matricule ne voyage jamais sans les cinq traits stricts (ins.md §7 [V]). */
export const insCinqTraits: RegleHl7 = (message) => {
  const identite = lireIdentite(message)
  if (evenementDe(message) === null || identite.ins.length === 0) return []
  const rang = rangDe(message, 'PID')
  return TRAITS.filter(([trait]) => identite[trait] === '').map(([, nom]) =>
    anomalieHl7(REGLE, `Matricule INS sans ${nom} dans le PID.`, rang),
  )
}
