import { anomalieHl7 } from '../anomalie-hl7.ts'
import { evenementDe } from '../evenements.ts'
import { lieuDeNaissance as lieuDe, lireIdentite } from '../lire-identite.ts'
import { rangDe, segmentDe } from '../parcourir.ts'
import type { RegleHl7 } from '../types.ts'

const REGLE = { regle: 'hl7.lieu-de-naissance', source: 'ins.md §16', marque: 'V' } as const

/** Un lieu de naissance (PID-11 BDL) porte un code COG de cinq caractères (ins.md §16 [V]). */
export const lieuDeNaissance: RegleHl7 = (message) => {
  const { lieuNaissance } = lireIdentite(message)
  const dit = lieuDe(segmentDe(message, 'PID')) !== undefined
  if (evenementDe(message) === null || !dit || /^\d[\dAB]\d{3}$/.test(lieuNaissance)) return []
  return [
    anomalieHl7(
      REGLE,
      `Le lieu de naissance (PID-11, BDL) porte « ${lieuNaissance} », un code COG est attendu en PID-11.9.`,
      rangDe(message, 'PID'),
    ),
  ]
}
