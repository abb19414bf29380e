import { cleMatricule } from '../../../insi/cle-matricule.ts'
import { montrer } from '../../../montrer.ts'
import { situer } from '../../situer.ts'
import { lieuDuChamp } from '../champs.ts'
import { valeurDe } from '../decoder.ts'
import type { RegleIns } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-ins.matricule-cle',
  source: 'ins.md §7',
  marque: 'V',
  gravite: 'bloquante',
} as const

/** Le matricule a 13 caractères et la clé qui leur correspond (ins.md §7 [V]). */
export const matriculeCle: RegleIns = (lu) => {
  const ecrit = valeurDe(lu, 'S1')
  // Une longueur fausse est déjà dite par la règle du champ tronqué.
  if (ecrit?.length !== 15) return []
  const attendue = cleMatricule(ecrit.slice(0, 13))
  const lue = ecrit.slice(13)
  if (attendue === lue) return []
  const message =
    attendue === null
      ? `« ${montrer(ecrit)} » n’a pas la forme d’un matricule : 13 chiffres (2A ou 2B pour la Corse), puis 2 chiffres de clé.`
      : `La clé du matricule ${ecrit.slice(0, 13)} est ${attendue} ; lu « ${montrer(lue)} ».`
  return [
    situer(REGLE, {
      lieu: lieuDuChamp('S1'),
      message,
      remede: 'Écrire le matricule et la clé tels qu’INSi les a rendus, sans saisie ni calcul.',
    }),
  ]
}
