import { ESPACES } from '../../../schemas/insi/espaces.ts'
import { PREFIXE_ACTION } from '../../../schemas/insi/operations.ts'
import { enfant } from '../../../schemas/xml/parcourir.ts'
import { xml } from '../../xml/gabarit.ts'
import { lireIndividuVerifie } from './lire-individu-verifie.ts'
import type { Forme } from './types.ts'

/**
 * WS_INS3, forme non officielle : son schéma n'est pas public (ins.md §2.4 [C], décision 013). Un
 * éditeur qui tient le schéma réel donne une autre `Forme` à `creerInsi`.
 */
export const VERIFICATION_UNITAIRE: Forme = {
  operation: 'verifierInsAvecTraitsIdentite',
  nonOfficielle:
    'Forme non officielle : le schéma de la vérification unitaire n’est pas public, celui-ci est du banc.',
  action: `${PREFIXE_ACTION}verifierInsAvecTraitsIdentite`,
  corps: { espace: ESPACES.vreq, nom: 'RequeteUnitaire' },
  lire(corps) {
    const individu = enfant(corps, corps.espace, 'IndividuVerifie')
    return { verification: individu && lireIndividuVerifie(individu) }
  },
  // Une vérification répond par oui ou non, jamais par une identité (ins.md §2.4 [I]).
  ecrire: ({ code, libelle, horsSchema }) =>
    xml`<rep:RESULTAT xmlns:rep="${ESPACES.vrep}"><rep:CR><rep:CodeCR>${code}</rep:CodeCR>${
      horsSchema ? null : xml`<rep:LibelleCR>${libelle}</rep:LibelleCR>`
    }</rep:CR></rep:RESULTAT>`,
}
