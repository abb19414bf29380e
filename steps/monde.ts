import { setWorldConstructor, World } from '@cucumber/cucumber'
import type { Scenario } from '../rem/index.ts'
import type { Constat, MessageEchange } from '../reports/campagne/types.ts'
import type { EssaiCritere } from './controles/ann/recherche.ts'
import type { OrdonnanceDeposee } from './controles/flux/ordonnance.ts'
import type { BoiteDessinee } from './donnees/boites-vaccin.ts'
import type { Enregistreur } from './enregistreur/enregistreur.ts'
import type { Carnet } from './faits/carnet.ts'
import { NonConforme, ServiceReel } from './issues.ts'
import type { ParametresMonde } from './parametres.ts'
import type { Conduite, Passage } from './passage.ts'
import type { AttestationRemise } from './pieces/obtenir-attestation.ts'
import type {
  ChampAffiche,
  CodePropose,
  ConditionsPrises,
  ConnexionPsc,
  ConsultationDmp,
  DocumentationCopies,
  DocumentOuvert,
  DocumentRedige,
  EcartAnnuaire,
  EntreeDossier,
  FichierProduit,
  FrequenceAnnuaire,
  IdentiteAffichee,
  IssueConnexion,
  PageConnexionAffichee,
  PersonneRapprochee,
  Pilote,
  ProfilAffiche,
  ReponseInsiAffichee,
  ResultatAnnuaire,
  ResultatEnregistrement,
  ResultatRecherche,
  TentativeTrait,
  TraitRapproche,
  TraitsSaisis,
  Utilisateur,
  VaccinationAffichee,
  VerificationAffichee,
} from './pilotes/contrat.ts'
import type { Fil } from './reprise/fil.ts'
import type { AnnuairePublie, ProfessionnelPublie, StructurePubliee } from './services/annuaire.ts'
import type { CourrielEnvoye } from './services/courriels-envoyes.ts'
import type { CourrierRecu } from './services/courrier-recu.ts'
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
  /** Le même document en CDA R2. */
  documentStructure?: FichierProduit
  /** La version qu'une nouvelle remplace. */
  documentRemplace?: FichierProduit
  /** Le texte du document tel que l'écran le montre. */
  documentAffiche?: string
  /** Ce que l'Ordonnance Numérique a enregistré, et la dernière dont le scénario parle. */
  ordonnances?: readonly OrdonnanceDeposee[]
  ordonnance?: OrdonnanceDeposee
  /** Ce qu'un prérequis a inscrit au dossier médical. */
  entrees?: readonly EntreeDossier[]
  /** Ce qu'un confrère ou un laboratoire vient d'envoyer. */
  courrier?: CourrierRecu
  /** Objet et Message-ID du message qu'un confrère vient d'écrire. */
  messageRecu?: { objet: string; identifiant: string }
  /** Ce qu'un patient vient d'écrire, et ce qui le fait reconnaître. */
  messagePatient?: { objet: string; source: Uint8Array; traits: readonly string[] }
  /** Les clics et saisies du dernier classement. */
  gestes?: readonly string[]
  /** Ce que le logiciel a dit en refusant de classer ; nul s'il a classé. */
  refusDeClassement?: string | null
  /** La boîte que l'utilisateur vient d'ouvrir. */
  boite?: string
  /** L'adresse de retour réglée. */
  adresseRetour?: string
  /** Rang au journal de l'opérateur avant la dernière connexion. */
  repereMss?: number
  /** Tout ce qui a été envoyé au cabinet, dans l'ordre. */
  courriers?: readonly CourrierRecu[]
  /** Les traits du document et du dossier proposé, tels que comparés à l'écran. */
  traitsRapproches?: readonly TraitRapproche[]
  documentOuvert?: DocumentOuvert
  /** Le message que l'opérateur a reçu du logiciel. */
  envoi?: CourrielEnvoye
  /** La mention d'information réglée par le site. */
  mention?: string
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
  /** L'INS de chaque patient dont le banc regarde le DMP, sous le nom du scénario. */
  insAuDmp?: Readonly<Record<string, string>>
  consultationDmp?: ConsultationDmp
  /** Ce que le site web du DMP montre. */
  siteDmp?: string
  /** La boîte dont le banc a dessiné le datamatrix, et ce que le logiciel en a rempli. */
  boiteVaccin?: BoiteDessinee
  vaccinLu?: VaccinationAffichee
  conditionsPrises?: ConditionsPrises
  /** Les codes que la rédaction en cours propose. */
  codesProposes?: readonly CodePropose[]
  /** Ce que l'Annuaire Santé publiait, et le rang à son journal, quand le scénario s'y est arrêté. */
  annuairePublie?: AnnuairePublie
  repereAnnuaire?: number
  /** La fréquence réglée pour le chargement automatique. */
  frequenceAnnuaire?: FrequenceAnnuaire
  /** La personne cherchée dans l'annuaire, et les résultats montrés. */
  chercheeAnnuaire?: ProfessionnelPublie
  resultatsAnnuaire?: readonly ResultatAnnuaire[]
  essaisCriteres?: readonly EssaiCritere[]
  /** L'utilisateur ou le correspondant que le scénario suit d'après l'annuaire. */
  rapprochee?: PersonneRapprochee
  ecartsAnnuaire?: readonly EcartAnnuaire[]
  /** L'adresse choisie dans l'annuaire pour écrire, et la structure cherchée. */
  adresseChoisie?: string
  structureCherchee?: StructurePubliee
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
  /** Nul quand rien n'est à garder : ni écran, ni de quoi rejouer. */
  carnet: Carnet | null = null
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
