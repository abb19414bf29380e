import { montrer } from '../../../montrer.ts'
import { situer } from '../../situer.ts'
import { lieuGs1 } from '../identifiants.ts'
import { lirePeremption } from '../peremption.ts'
import type { RegleGs1 } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-gs1.date',
  source: 'ins.md §12',
  marque: 'V',
  gravite: 'bloquante',
} as const

const DATES = ['11', '15', '17']

/** Une date s'écrit AAMMJJ, le jour 00 valant la fin du mois (ins.md §12 [V]). */
export const date: RegleGs1 = (lu) =>
  lu.elements
    .filter(({ identifiant, valeur }) => DATES.includes(identifiant) && valeur.length === 6)
    // L'année de référence ne change que le siècle, pas la justesse de la date.
    .filter(({ valeur }) => lirePeremption(valeur, 2000) === null)
    .map(({ identifiant, valeur }) =>
      situer(REGLE, {
        lieu: lieuGs1(identifiant),
        message: `« ${montrer(valeur)} » n’est pas une date AAMMJJ.`,
        remede: 'Relire le symbole, ou saisir la date que la boîte porte en clair.',
      }),
    )
