import type { Compte } from '../../comptes/compte.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
import { STRUCTURE } from '../../version.ts'
import type { Boite } from '../boites/boite.ts'

export interface Nomme {
  nom: string
  adresse: string
}

/**
 * Le libellé de From : `Dr_Camille_TESTIER_Cabinet des Tilleuls` pour une personne, l'intitulé d'un
 * service ou d'une application (ECO.2.2.7, MSS.15).
 */
export function expediteur(
  boite: Pick<Boite, 'adresse' | 'famille' | 'libelle'>,
  compte: Pick<Compte, 'role' | 'nomExercice' | 'prenomExercice'>,
  mutations: Mutations,
): Nomme {
  const personne = [
    compte.role === 'medecin' ? 'Dr' : '',
    compte.prenomExercice,
    compte.nomExercice.toUpperCase(),
    STRUCTURE,
  ]
  const libelle =
    boite.famille === 'PER' ? personne.filter((p) => p !== '').join('_') : boite.libelle
  const nom = mutations.choisir('mss-libelle-absent', libelle, () => '')
  return { nom, adresse: boite.adresse }
}
