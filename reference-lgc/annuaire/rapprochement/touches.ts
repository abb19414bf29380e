import type { Base } from '../../base/base.ts'
import { lireComptes, nomComplet } from '../../comptes/compte.ts'
import {
  lireCorrespondants,
  nomCorrespondant,
} from '../../dossier/correspondants/correspondants.ts'
import type { Rapport } from '../chargement/rapport.ts'
import { rapprocherCompte } from './comptes.ts'
import { rapprocherCorrespondant } from './correspondants.ts'
import { direRapprochement, type Rapprochement } from './difference.ts'

const nommer = (nom: string, rapprochement: Rapprochement): string[] => {
  const dit = direRapprochement(rapprochement)
  return dit === '' ? [] : [`${nom} (${dit})`]
}

/** Ceux du cabinet que l'annuaire ne dit plus comme eux ; rien n'est écrit sans accord. */
export const toucher = (base: Base, rapport: Rapport): void => {
  rapport.utilisateurs = lireComptes(base).flatMap((c) =>
    nommer(nomComplet(c), rapprocherCompte(base, c)),
  )
  rapport.correspondants = lireCorrespondants(base).flatMap((c) =>
    nommer(nomCorrespondant(c), rapprocherCorrespondant(base, c)),
  )
}
