import { lireComptes, nomComplet } from '../../comptes/compte.ts'
import {
  lireCorrespondants,
  nomCorrespondant,
} from '../../dossier/correspondants/correspondants.ts'
import type { Rapport } from '../chargement/rapport.ts'
import type { Lecteur } from '../recherche/boites.ts'
import { rapprocherCompte } from './comptes.ts'
import { rapprocherCorrespondant } from './correspondants.ts'
import { direRapprochement, type Rapprochement } from './difference.ts'

const nommer = (nom: string, rapprochement: Rapprochement): string[] => {
  const dit = direRapprochement(rapprochement)
  return dit === '' ? [] : [`${nom} (${dit})`]
}

/** Ceux du cabinet que l'annuaire ne dit plus comme eux ; rien n'est écrit sans accord. */
export const toucher = (lecteur: Lecteur, rapport: Rapport): void => {
  rapport.utilisateurs = lireComptes(lecteur.base).flatMap((c) =>
    nommer(nomComplet(c), rapprocherCompte(lecteur, c)),
  )
  rapport.correspondants = lireCorrespondants(lecteur.base).flatMap((c) =>
    nommer(nomCorrespondant(c), rapprocherCorrespondant(lecteur, c)),
  )
}
