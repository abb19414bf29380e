import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Dossier, Identite, Ins } from '../../patients/identite.ts'
import { appliquerEvenement } from '../../patients/regles/evenements.ts'
import type { Individu } from '../reponse.ts'

/**
 * INS.13 (règle 6) : les traits stricts prennent les valeurs d'INSi ; les autres ne bougent pas.
 */
export function integrerTraits(local: Identite, recu: Individu, mutations: Mutations): Identite {
  return {
    ...local,
    nomNaissance: recu.nomNaissance,
    premierPrenom: mutations.choisir(
      'premier-prenom-ecrase',
      local.premierPrenom,
      () => recu.listePrenoms.split(' ')[0] ?? local.premierPrenom,
    ),
    prenomsNaissance: mutations.choisir(
      'liste-prenoms-non-reportee',
      recu.listePrenoms,
      () => local.prenomsNaissance,
    ),
    dateNaissance: recu.dateNaissance,
    // Une date qu'INSi corrige n'est plus celle que le cabinet disait incertaine.
    dateIncertaine: recu.dateNaissance === local.dateNaissance ? local.dateIncertaine : '',
    sexe: recu.sexe,
    // INSi peut taire le lieu ; un code qu'il donne est pris tel quel, connu de la table ou non.
    lieuNaissance: recu.lieuNaissance || local.lieuNaissance,
  }
}

/** Le dossier après acceptation : traits, matricule et OID reçus, contrôle du titre gardé. */
export function integrerReponse(
  avant: Dossier,
  recu: Individu,
  ins: Pick<Ins, 'obtenueLe' | 'operation'>,
  mutations: Mutations,
): Dossier {
  const donnee: Ins = { matricule: recu.actif.matricule, oid: recu.actif.oid, ...ins }
  return {
    identite: integrerTraits(avant.identite, recu, mutations),
    ...appliquerEvenement(avant, 'reponse-insi-acceptee', { ins: donnee }, mutations),
    attributs: avant.attributs,
  }
}
