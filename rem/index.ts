/** Bord de la pièce `rem/` : ce que les autres pièces connaissent des référentiels. */
export {
  chargerReferentiel,
  chargerReferentiels,
  type OptionsChargement,
  type OptionsReferentiel,
  REFERENTIEL_PAR_DEFAUT,
  trouverReferentiel,
} from './chargement/charger.ts'
export { type Equivalence, equivalences } from './equivalences/equivalences.ts'
export type { PreuveEquivalente } from './equivalences/rapprocher-preuves.ts'
export {
  CatalogueInvalide,
  CODE_CATALOGUE_INVALIDE,
  CODES_INCONNU,
  IdentifiantInconnu,
  type Inconnu,
  type Sorte,
} from './erreurs.ts'
export type { Probleme } from './lecture/probleme.ts'
export { dispensee, preuvesManquantes } from './presence/preuves-manquantes.ts'
export { type Reprise, repriseVa2 } from './recherche/reprise-va2.ts'
export { scenariosMontrant } from './recherche/scenarios-montrant.ts'
export {
  type Criteres,
  type ScenarioRetenu,
  type Selection,
  selectionner,
} from './recherche/selectionner.ts'
export { suggerer } from './recherche/suggerer.ts'
export {
  type PreuveTrouvee,
  type ScenarioTrouve,
  trouverChapitre,
  trouverExigence,
  trouverPreuve,
  trouverProfil,
  trouverScenario,
} from './recherche/trouver.ts'
export * from './types.ts'
