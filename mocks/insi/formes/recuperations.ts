import { ESPACES } from '../../../schemas/insi/espaces.ts'
import { PREFIXE_ACTION } from '../../../schemas/insi/operations.ts'
import { lireDemandeCarte, lireTraits } from '../lecture/lire-corps-insi.ts'
import { ecrireResultat } from '../reponse/ecrire-resultat.ts'
import type { Forme } from './types.ts'

/** WS_INS2, du WSDL public (ins.md §2.1 et §2.3 [V]). */
export const RECUPERATION_PAR_TRAITS: Forme = {
  operation: 'rechercherInsAvecTraitsIdentite',
  nonOfficielle: null,
  action: `${PREFIXE_ACTION}rechercherInsAvecTraitsIdentite`,
  corps: { espace: ESPACES.rs, nom: 'RECSANSVITALE' },
  lire: (corps) => ({ traits: lireTraits(corps) }),
  ecrire: ecrireResultat,
}

/** WS_INS1, du WSDL public (ins.md §2.2 et §2.3 [V]). */
export const RECUPERATION_PAR_CARTE: Forme = {
  operation: 'rechercherInsAvecCarteVitale',
  nonOfficielle: null,
  action: `${PREFIXE_ACTION}rechercherInsAvecCarteVitale`,
  corps: { espace: ESPACES.rv, nom: 'RECVITALE' },
  lire: (corps) => ({ carte: lireDemandeCarte(corps) }),
  ecrire: ecrireResultat,
}
