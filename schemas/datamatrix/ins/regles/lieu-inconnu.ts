import { situer } from '../../situer.ts'
import { lieuDuChamp } from '../champs.ts'
import { valeurDe } from '../decoder.ts'
import type { RegleIns } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-ins.lieu-inconnu',
  source: 'ins.md §10.2',
  marque: 'I',
  gravite: 'avertissement',
} as const

/** 99999 veut dire INCONNU : une identité qualifiée porte le lieu rendu par INSi (ins.md §10.2 [I]). */
export const lieuInconnu: RegleIns = (lu) => {
  if (valeurDe(lu, 'S7') !== '99999') return []
  return [
    situer(REGLE, {
      lieu: lieuDuChamp('S7'),
      message: 'Le lieu est 99999, INCONNU.',
      remede: 'Écrire le lieu rendu par INSi, ou omettre le champ S7, qui est facultatif.',
    }),
  ]
}
