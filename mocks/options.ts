import type { ReglagesAnnuaire } from './annuaire/reglages.ts'
import type { JeuDeCartes } from './carte-vitale/jeu-de-cartes.ts'
import type { Horloge } from './contrat.ts'
import type { Identite } from './insi/identite.ts'
import type { ModeJeu } from './insi/jeu/composer-base.ts'
import type { ReglagesDePsc } from './psc/ouvrir.ts'
import type { ConnexionRefusee } from './serveur/porte.ts'
import type { OptionsReseau } from './serveur/reseau.ts'

export interface OptionsSimulateurs {
  /** Dossier de l'IGC de test ; `.segur/pki` par convention. */
  dossierPki: string
  /** Ports fixes : contrôle, INSi +1, Vitale +2, PSC +3, DMP +4, messagerie +5 à +9, flux HL7 +10, ApCV +11, portail Web PS +12, ordonnance +14, annuaire +15. Absent ou 0 : choisis par le système. */
  portBase?: number
  /** Horloge partagée ; par défaut une nouvelle, à l'heure réelle. */
  horloge?: Horloge
  /** Ajoute vingt identités inventées, les mêmes pour une même graine. */
  graine?: number
  /** Identités du jeu de l'utilisateur, ajoutées à la base d'INSi ou mises à sa place. */
  jeu?: { identites: readonly Identite[]; mode: ModeJeu }
  /** Cartes Vitale de l'utilisateur, ajoutées à celles du jeu ou qui les remplacent. */
  cartes?: JeuDeCartes
  /** Autorités d'un éditeur, PEM, reconnues en plus des nôtres (igc-sante.md §8). */
  autoritesSupplementaires?: readonly string[]
  /** Noms et adresses ajoutés au certificat des serveurs (igc-sante.md §5). */
  nomsServeur?: readonly string[]
  /** Ouvre les services à une autre machine ; absent, tout reste sur 127.0.0.1. */
  reseau?: OptionsReseau | undefined
  /** Appelé à chaque connexion coupée parce que son adresse n'est pas autorisée. */
  surRefus?: ((refus: ConnexionRefusee) => void) | undefined
  /** Certificat de serveur de l'éditeur et sa chaîne, à la place du nôtre, PEM. */
  certificatServeur?: { cert: string; cle: string } | undefined
  /** Clients, durées et hôte de la mire de Pro Santé Connect simulé. */
  psc?: ReglagesDePsc | undefined
  /** Taille et graine de l'Annuaire Santé simulé, quota ; 130 praticiens engendrés par défaut. */
  annuaire?: Partial<ReglagesAnnuaire> | undefined
  /** INSi coupe à la poignée de main TLS un client sans certificat reconnu (igc-sante.md §6). */
  refuseAuHandshake?: boolean
}
