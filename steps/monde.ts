import { setWorldConstructor, World } from '@cucumber/cucumber'
import type { Scenario } from '../rem/index.ts'
import type { Constat, MessageEchange } from '../reports/campagne/types.ts'
import type { Enregistreur } from './enregistreur/enregistreur.ts'
import { NonConforme, ServiceReel } from './issues.ts'
import type { ParametresMonde } from './parametres.ts'
import type { Conduite, Passage } from './passage.ts'
import type { AttestationRemise } from './pieces/obtenir-attestation.ts'
import type {
  ChampAffiche,
  ConnexionPsc,
  DocumentationCopies,
  DocumentRedige,
  FichierProduit,
  IdentiteAffichee,
  IssueConnexion,
  PageConnexionAffichee,
  Pilote,
  ProfilAffiche,
  ReponseInsiAffichee,
  ResultatEnregistrement,
  ResultatRecherche,
  TentativeTrait,
  TraitsSaisis,
  Utilisateur,
  VerificationAffichee,
} from './pilotes/contrat.ts'
import type { Fil } from './reprise/fil.ts'
import type { MessageDiffuse, Transmission } from './services/flux.ts'
import type { Simulateurs } from './services/simulateurs.ts'
import type { NomPatient } from './types-parametres.ts'

/** Ce que l'utilisateur vient de voir ; chaque contrôle juge le dernier écran. */
export interface Vu {
  utilisateur?: Utilisateur
  enregistrement?: ResultatEnregistrement
  saisie?: TraitsSaisis
  recherche?: ResultatRecherche
  reponseInsi?: ReponseInsiAffichee
  verification?: VerificationAffichee
  ficheAvant?: IdentiteAffichee
  tentatives?: TentativeTrait[]
  attestation?: AttestationRemise
  documentRedige?: DocumentRedige
  documentProduit?: FichierProduit
  /** Le fichier de la copie déposée, tel que le banc l'a remis. */
  copieDeposee?: FichierProduit
  documentationCopies?: DocumentationCopies
  contenuStocke?: FichierProduit
  /** Ce qu'un partenaire vient de transmettre au logiciel. */
  transmission?: Transmission
  /** Les messages du logiciel qu'un contrôle a retenus. */
  diffusions?: readonly MessageDiffuse[]
  profil?: ProfilAffiche
  /** Ce que la dernière tentative de connexion a donné. */
  connexion?: IssueConnexion
  /** Ce que l'écran d'information dit de la version. */
  versionAffichee?: string
  /** L'identité professionnelle affichée. */
  professionnel?: readonly ChampAffiche[]
  conditions?: string
  pageConnexion?: PageConnexionAffichee
  /** Où le bouton de Pro Santé Connect a mené. */
  departPsc?: 'mire' | 'logiciel'
  connexionPsc?: ConnexionPsc
  /** Ce que Pro Santé Connect a rendu d'anormal, dans les mots du scénario. */
  reponsePsc?: string
  /** Le nombre à comparer, tel que le logiciel puis le téléphone l'ont montré. */
  nombre?: string
  nombreTelephone?: string
  portail?: { texte: string; identificationDemandee: boolean }
  /** La personne dont le prérequis a ouvert le dossier. */
  patient?: NomPatient
}

/** L'étape en cours, et si elle juge : « Alors ». */
export interface EtapeEnCours {
  texte: string
  juge: boolean
  /** Pourquoi son contrôle n'a pas pu se faire. */
  nonVerifiee: string | null
}

export class Monde extends World<ParametresMonde> {
  declare pilote: Pilote
  declare simulateurs: Simulateurs
  /** Le logiciel et les services tels qu'ils sont, pour ce qui se compare à un fichier ou devient une preuve. */
  declare brut: Conduite
  versLogiciel: Passage['versLogiciel'] = (valeur) => valeur
  identitesNeuves: Passage['identitesNeuves'] = () => []
  declare enregistreur: Enregistreur
  declare scenario: Scenario
  declare releverEchanges: () => Promise<MessageEchange[]>
  declare motsCles: ReadonlyMap<string, string>
  /** Nul quand aucune personne ne conduit le logiciel. */
  fil: Fil | null = null
  debut = 0
  vu: Vu = {}
  etape: EtapeEnCours = { texte: '', juge: false, nonVerifiee: null }
  /** Les contrôles qui n'ont pas pu se faire : étape et raison. */
  nonVerifies: string[] = []
  /** Repère des connexions manquées au départ du scénario. */
  repereConnexions = 0
  /** La première erreur d'une étape, telle que levée. */
  echec: unknown = null

  /** Inscrit les constats ; le premier qui condamne arrête le scénario. */
  constater(...constats: readonly Constat[]): void {
    this.enregistreur.inscrire(constats)
    const premier = constats.find((c) => !c.conforme)
    if (premier) throw new NonConforme(premier)
  }
}

setWorldConstructor(Monde)

/** Ce que l'étape précédente a vu ; une étape qui juge ne vient jamais en premier. */
export function vuDe<Cle extends keyof Vu>(monde: Monde, cle: Cle): NonNullable<Vu[Cle]> {
  const valeur = monde.vu[cle]
  if (valeur === undefined && monde.nonVerifies.length > 0)
    throw new ServiceReel('Cette étape regarde ce qu’un contrôle non fait aurait trouvé.')
  if (valeur === undefined) throw new Error(`Aucune étape n'a encore montré : ${cle}`)
  return valeur
}
