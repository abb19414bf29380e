import { situer } from '../../situer.ts'
import { lieuDuChamp } from '../champs.ts'
import { valeurDe } from '../decoder.ts'
import type { RegleIns } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-ins.date-lunaire',
  source: 'ins.md §8, EXI ID 12',
  marque: 'V',
  gravite: 'avertissement',
} as const

/** Vrai quand le jour existe dans le calendrier. */
function estAuCalendrier(jour: number, mois: number, annee: number): boolean {
  if (mois < 1 || mois > 12) return false
  const dernierJour = new Date(Date.UTC(2000 + (annee % 400), mois, 0)).getUTCDate()
  return jour >= 1 && jour <= dernierJour
}

/** Une date hors du calendrier (« lunaire ») appartient à la facturation, pas à l'INS (ins.md §8 [V]). */
export const dateLunaire: RegleIns = (lu) => {
  const lue = /^(\d{2})-(\d{2})-(\d{4})$/.exec(valeurDe(lu, 'S6') ?? '')
  if (lue === null || estAuCalendrier(Number(lue[1]), Number(lue[2]), Number(lue[3]))) return []
  return [
    situer(REGLE, {
      lieu: lieuDuChamp('S6'),
      message: `La date ${lue[0]} n’est pas au calendrier (date « lunaire »).`,
      remede:
        'Vérifier que la date vient d’INSi et non de la carte Vitale : une date lunaire ne sert qu’à la facturation.',
    }),
  ]
}
