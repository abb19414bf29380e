import { anomalieHl7 } from '../anomalie-hl7.ts'
import { evenementDe } from '../evenements.ts'
import { lireIdentite } from '../lire-identite.ts'
import { rangDe } from '../parcourir.ts'
import type { RegleHl7 } from '../types.ts'

const REGLE = { regle: 'hl7.nom-de-naissance', source: 'ins.md §16', marque: 'V' } as const

/** PID-5 porte le nom et le premier prénom de naissance, de type L (ins.md §16 [V]). */
export const nomDeNaissance: RegleHl7 = (message) => {
  const rang = rangDe(message, 'PID')
  if (evenementDe(message) === null || rang === 0) return []
  const { nomNaissance, premierPrenom } = lireIdentite(message)
  const manques = [
    ...(nomNaissance === '' ? ['nom de naissance'] : []),
    ...(premierPrenom === '' ? ['premier prénom'] : []),
  ]
  return manques.map((m) => anomalieHl7(REGLE, `PID-5 de type L : ${m} absent.`, rang))
}
