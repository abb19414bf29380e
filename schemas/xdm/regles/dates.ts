import { montrer } from '../../montrer.ts'
import { slot } from '../ebrim.ts'
import { lieuFiche } from '../lieu-fiche.ts'
import { anomalieXdm, type RegleMetadonnees } from './types.ts'

const DATES = ['creationTime', 'serviceStartTime', 'serviceStopTime'] as const
const FORME =
  /^\d{4}((0[1-9]|1[0-2])((0[1-9]|[12]\d|3[01])(([01]\d|2[0-3])([0-5]\d([0-5]\d)?)?)?)?)?$/

/** Dates en chiffres et en temps universel (dmp.md §6 [V]). */
export const dates: RegleMetadonnees = ({ documents, lots }) => {
  const lues = [
    ...documents.flatMap((fiche) =>
      DATES.flatMap((nom) =>
        slot(fiche.objet, nom).map((valeur) => ({ lieu: lieuFiche(fiche, nom), valeur })),
      ),
    ),
    ...lots.flatMap((lot) =>
      slot(lot, 'submissionTime').map((valeur) => ({ lieu: 'lot, submissionTime', valeur })),
    ),
  ]
  return lues
    .filter(({ valeur }) => !FORME.test(valeur))
    .map(({ lieu, valeur }) =>
      anomalieXdm('dates', 'bloquante', {
        lieu,
        message: `« ${montrer(valeur)} » n’est pas une date de la forme aaaammjjhhmmss.`,
        remede: 'Convertir en temps universel et écrire les chiffres seuls, sans décalage.',
        source: 'dmp.md §8.3',
      }),
    )
}
