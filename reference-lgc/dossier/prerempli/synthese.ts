import type { Compte } from '../../comptes/compte.ts'
import { CABINET, specialiteDe } from '../../documents/cabinet.ts'
import type { Intervenant } from '../../documents/modele/personnes.ts'
import type { Rubrique } from '../../documents/modele/rubrique.ts'
import type { CorpsSynthese, ModeleSynthese } from '../../documents/modele/synthese.ts'
import { type Entree, valeurDe } from '../entree.ts'
import { dernieresMesures, enCours, intituleDe } from '../lire.ts'
import {
  versActe,
  versAllergie,
  versFamilial,
  versHabitude,
  versPathologie,
  versResultat,
  versTraitement,
  versVaccination,
} from './lignes-synthese.ts'

const professionnel = (e: Entree): boolean => valeurDe(e, 'nature') === 'professionnel'

/** Sans ligne, on ne sait pas : le médecin dit « aucun » quand il l'a vérifié. */
const rubrique = <L>(lignes: readonly L[]): Rubrique<L> => ({ lignes, absence: 'non-renseigne' })

/** Le VSM que le dossier médical donne, toutes ses entrées en cours reprises. */
export function syntheseDuDossier(
  entrees: readonly Entree[],
  compte: Compte,
  modele: ModeleSynthese,
): CorpsSynthese {
  const facteurs = enCours(entrees, 'facteur')
  const passees = entrees.filter((e) => e.rubrique === 'pathologie' && e.clotureLe !== null)
  return {
    genre: 'synthese',
    modele,
    medecinTraitant: medecinTraitant(compte),
    pathologies: rubrique(enCours(entrees, 'pathologie').map(versPathologie)),
    antecedents: rubrique(
      [...enCours(entrees, 'antecedent-medical'), ...passees].map(versPathologie),
    ),
    actes: rubrique(enCours(entrees, 'antecedent-chirurgical').map(versActe)),
    allergies: rubrique(enCours(entrees, 'allergie').map(versAllergie)),
    habitudes: rubrique(facteurs.filter((e) => !professionnel(e)).map(versHabitude)),
    antecedentsFamiliaux: rubrique(enCours(entrees, 'antecedent-familial').flatMap(versFamilial)),
    facteursProfessionnels: phrases(facteurs.filter(professionnel)),
    traitements: rubrique(enCours(entrees, 'traitement').map(versTraitement)),
    vaccinations: rubrique(enCours(entrees, 'vaccination').map(versVaccination)),
    resultats: rubrique(dernieresMesures(entrees).map(versResultat)),
    pointsDeVigilance: phrases(enCours(entrees, 'vigilance')),
  }
}

const phrases = (entrees: readonly Entree[]): string => entrees.map(intituleDe).join('\n')

/** L'auteur du VSM est le médecin traitant (cda.md §13). */
const medecinTraitant = (compte: Compte): Intervenant => ({
  nom: compte.nom,
  prenom: compte.prenom,
  titre: 'Docteur',
  identifiant: compte.identifiantNational,
  specialite: specialiteDe(compte.specialiteAmo),
  adresse: CABINET.adresse,
  telephone: CABINET.telephone,
  mssante: null,
})
