/** Bord de la pièce `reports/` : garder ce qu'une campagne prend, puis le rendre. */

export { enJsonMasque, masquer } from '../schemas/secrets/masquer.ts'
export { ecrireCampagne, lireCampagneJson } from './campagne/campagne-json.ts'
export { creerDossierCampagne } from './campagne/creer-dossier.ts'
export { type Depot, ouvrirDepot } from './campagne/depot.ts'
export { lireDerniere } from './campagne/derniere.ts'
export { type Journal, ouvrirJournal } from './campagne/journal.ts'
export { lireEvenements } from './campagne/lire-evenements.ts'
export { lireReprise } from './campagne/reprendre.ts'
export * from './campagne/types.ts'
export { comparerUnScenario } from './complement/comparer-scenario.ts'
export { etatDePreuve } from './complement/etat-de-preuve.ts'
export { redigerReponse } from './complement/rediger-reponse.ts'
export { inscrireDemande, inscrireRejeu, lireRegistre } from './complement/registre.ts'
export type { DemandeDeComplement, EtatDePreuve, Rejeu } from './complement/types.ts'
export { compterDues } from './completude/compter.ts'
export {
  type Declare,
  HOMOLOGATIONS,
  NOM_REPONSES,
  STATUTS_CNDA,
} from './completude/declare.ts'
export { ETATS_DOSSIER, LIBELLES_DOSSIER } from './completude/etats.ts'
export type { Comptes } from './completude/types.ts'
export { type DossierVerifie, verifierDossier } from './completude/verifier-dossier.ts'
export {
  delaisDeComplement,
  delaisDuCalendrier,
  type EcheanceDue,
} from './delais/calculer-delais.ts'
export { EVENEMENTS_PROGRAMME } from './delais/programme.ts'
export { expliquer } from './explication/index.ts'
export { RESPONSABLES_EN_CLAIR } from './libelles.ts'
export { ecrireManifestePartiel } from './manifeste/ecrire.ts'
export { listerFichiers } from './manifeste/lister-fichiers.ts'
export { suivreManifeste } from './manifeste/suivre.ts'
export { lireManifeste, verifierManifeste } from './manifeste/verifier.ts'
export { lireCampagne } from './modele/lire-campagne.ts'
export type { Echec, Resume } from './modele/types.ts'
export type { MotifJuge } from './motifs-de-refus/types.ts'
export { typeConvient } from './preuves/types-convenus.ts'
export { ErreurDerogations } from './proprete/derogations/lire-derogations.ts'
export { type DossierEfface, effacerDossier } from './proprete/effacement/effacer-dossier.ts'
export { effacerMetadonnees } from './proprete/effacement/effacer-metadonnees.ts'
export { composerFictifs } from './proprete/fictifs/composer.ts'
export type { Fictifs } from './proprete/fictifs/types.ts'
export {
  type DemandeInspection,
  type Inspection,
  inspecterFichiers,
} from './proprete/inspecter-fichiers.ts'
export type { NonLu, SorteRegle, Trouvaille } from './proprete/types.ts'
export { rendreCampagne } from './rendre.ts'
export type { VerdictsJson } from './verdicts-json.ts'
