import { montrer } from '../../../montrer.ts'
import { situer } from '../../situer.ts'
import { lieuDuChamp } from '../champs.ts'
import { valeurDe } from '../decoder.ts'
import type { RegleIns } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-ins.date',
  source: 'ins.md §11',
  marque: 'V',
  gravite: 'bloquante',
} as const

/** La date s'écrit JJ-MM-AAAA, en chiffres ; elle n'est pas lue comme une date (ins.md §2.5 et §11 [V]). */
export const date: RegleIns = (lu) => {
  const ecrit = valeurDe(lu, 'S6')
  if (ecrit?.length !== 10 || /^\d{2}-\d{2}-\d{4}$/.test(ecrit)) return []
  return [
    situer(REGLE, {
      lieu: lieuDuChamp('S6'),
      message: `La date « ${montrer(ecrit)} » n’a pas la forme JJ-MM-AAAA.`,
      remede: 'Écrire le jour, le mois puis l’année, séparés par des traits d’union : 21-06-1936.',
    }),
  ]
}
