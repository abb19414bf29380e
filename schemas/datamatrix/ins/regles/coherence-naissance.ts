import { situer } from '../../situer.ts'
import { lieuDuChamp } from '../champs.ts'
import { valeurDe } from '../decoder.ts'
import type { RegleIns } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-ins.coherence-naissance',
  source: 'ins.md §7',
  marque: 'I',
  gravite: 'information',
} as const

/** Année et mois du matricule sont d'ordinaire ceux de la naissance ; un mois fictif n'en dit rien (ins.md §7 [I]). */
export const coherenceNaissance: RegleIns = (lu) => {
  const matricule = /^\d(\d{2})(\d{2})/.exec(valeurDe(lu, 'S1') ?? '')
  const date = /^\d{2}-(\d{2})-\d{2}(\d{2})$/.exec(valeurDe(lu, 'S6') ?? '')
  if (matricule === null || date === null) return []
  const [, annee, mois] = matricule
  const moisOrdinaire = Number(mois) >= 1 && Number(mois) <= 12
  if (annee === date[2] && (!moisOrdinaire || mois === date[1])) return []
  return [
    situer(REGLE, {
      lieu: lieuDuChamp('S6'),
      message: `Le matricule dit une naissance en ${mois}/${annee}, le champ S6 en ${date[1]}/${date[2]}.`,
      remede: 'Comparer à la réponse d’INSi : une date corrigée depuis peut l’expliquer.',
    }),
  ]
}
