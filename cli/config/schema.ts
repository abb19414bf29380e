import { z } from 'zod'
import { SERVICES_SIMULES } from '../../mocks/contrat.ts'
import { MODES_JEU } from '../../mocks/insi/jeu/composer-base.ts'
import { ENVIRONNEMENTS } from '../../rem/types.ts'
import { PORTS } from '../ligne/lire-entier.ts'
import { administratif } from './administratif.ts'
import { attestations } from './attestations.ts'
import { calendrier } from './calendrier.ts'
import { numeroCnda, papierCnda } from './cnda.ts'
import { condition } from './condition.ts'
import { depot } from './depot.ts'
import { psc } from './psc.ts'
import { reponse } from './reponse.ts'
import { siret } from './siret.ts'

const texte = z.string().trim().min(1).max(200)

const editeur = z.strictObject({
  /** Raison sociale, telle que dans le dossier de candidature. */
  denomination: texte,
  siret,
  /** Numéro d’identification de l’éditeur, donné par le CNDA. */
  nie: numeroCnda.optional(),
  /** Numéro d’identification du logiciel, donné par le CNDA, un par dénomination. */
  nil: numeroCnda.optional(),
})

const produit = z.strictObject({
  nom: texte,
  /** À défaut, celle que le logiciel affiche. */
  version: texte.optional(),
})

const service = z.enum(ENVIRONNEMENTS).default('simule')
const services = z.strictObject(
  Object.fromEntries(SERVICES_SIMULES.map((nom) => [nom, service])) as Record<
    (typeof SERVICES_SIMULES)[number],
    typeof service
  >,
)

const limites = z.strictObject({
  /** Place à garder libre sur le disque de sortie, en mégaoctets. */
  disqueMo: z.number().int().min(1).max(1_000_000).default(500),
})

const insi = z.strictObject({
  /** Fichier JSON ou CSV d’identités de test (docs/identites-de-test.md). */
  identites: texte.optional(),
  /** Elles s’ajoutent à la base publique, ou prennent sa place. */
  mode: z.enum(MODES_JEU).default('ajouter'),
  /** Une ligne fausse fait refuser tout le fichier, sauf demande. */
  lignesFausses: z.enum(['refuser', 'ignorer']).default('refuser'),
})

const reseau = z.strictObject({
  /** Adresse IP de cette machine où les services écoutent ; 127.0.0.1 à défaut. */
  ecoute: texte.optional(),
  /** Fichier des noms que le logiciel appelle (docs/autre-machine.md). */
  noms: texte.optional(),
  /** Adresses ou blocs admis ; vide : tous. */
  autoriser: z.array(texte).default([]),
  /** Port où chaque nom mène à son service ; 443 à défaut. */
  portSni: z.number().int().min(1).max(65_535).optional(),
})

const raccordement = z.strictObject({
  /** Port HL7 v2 (MLLP) où le logiciel écoute. */
  port: z.number().int().min(1).max(65_535),
  /** Adresse de sa machine, admise par « reseau.autoriser » ; celle-ci à défaut. */
  hote: texte.optional(),
})

const pki = z.strictObject({
  /** Certificat de serveur de l’éditeur (suivi de sa chaîne) et sa clé, PEM. */
  serveur: z.strictObject({ certificat: texte, cle: texte }).optional(),
  /** Autorités qui l’ont émis, et qui émettent vos certificats de client, PEM. */
  autorites: z.array(texte).default([]),
})

const ecart = z.strictObject({ quoi: texte, ou: texte, pourquoi: texte })

const garde = z.strictObject({
  /** Valeurs fictives de vos essais que la garde ne connaît pas : numéros, courriels, téléphones. */
  admis: z.array(texte).default([]),
})

const liste = z.array(texte).default([])
/** Les données de vos essais que vous savez fictives, par famille. Vous en répondez devant l’ANS. */
const jeuDeDonnees = z.strictObject({
  matricules: liste,
  rpps: liste,
  finess: liste,
  courriels: liste,
  telephones: liste,
  /** Domaines de courriel de vos boîtes d’essai, sous-domaines compris. */
  domaines: liste,
  /** Noms et adresses de machines qui peuvent paraître dans une preuve. */
  hotes: liste,
})

type Editeur = Omit<z.output<typeof editeur>, 'siret'> & { siret?: string }
type Produit = z.output<typeof produit>

/** Éditeur et produit quand la cible est le LGC livré avec le banc : il ne candidate pas. */
const EDITEUR_REFERENCE: Editeur = { denomination: 'LGC de référence du banc' }
const PRODUIT_REFERENCE: Produit = { nom: 'LGC de référence' }

const champs = z.strictObject({
  editeur: editeur.optional(),
  produit: produit.optional(),
  rem: texte.default('MDV-LGC-SF-Va1'),
  revision: texte.optional(),
  /** Sans liste, ceux que la cible prend en charge (cli/campagne/profils.ts). */
  profils: z.array(texte).min(1).optional(),
  /** Exigences conditionnelles que l’éditeur déclare sans objet pour son logiciel, et pourquoi. */
  conditions: z.array(condition).default([]),
  /** Dossier des pièces que l’éditeur signe ou obtient, ou leur liste datée et signée. */
  attestations: attestations.optional(),
  /** `reference`, `guide`, ou le chemin d’un pilote. */
  cible: texte.default('reference'),
  services: services.prefault({}),
  /**
   * `false` : le logiciel garde tout d’un scénario à l’autre, et le banc lui donne chaque fois des
   * identités neuves. Sans valeur, le pilote en décide (docs/contrat-pilote.md).
   */
  remiseAZero: z.boolean().optional(),
  /** La base d’identités d’INSi simulé. */
  insi: insi.prefault({}),
  /** Premier port des services simulés, pour y régler un logiciel une fois pour toutes. */
  portBase: z.number().int().min(PORTS.min).max(PORTS.max).optional(),
  /** Fichier JSON de cartes Vitale à ajouter au lecteur simulé (docs/carte-vitale.md). */
  cartesVitale: texte.optional(),
  /** Fichiers PEM d’autorités reconnues en plus des nôtres : celles de vos cartes de test. */
  autorites: z.array(texte).default([]),
  /** Où le logiciel écoute ses partenaires, pour que le système raccordé simulé lui écrive (docs/simulateurs.md). */
  raccordement: raccordement.optional(),
  /** Votre logiciel chez Pro Santé Connect simulé (docs/pro-sante-connect.md). */
  psc: psc.prefault({}),
  /** Ouverture des services simulés à une autre machine, ou à des noms écrits en dur. */
  reseau: reseau.prefault({}),
  /** Certificats de serveur de l’éditeur à la place des nôtres. */
  pki: pki.prefault({}),
  /** Ce qui a été changé dans le logiciel ou sa machine pour atteindre les services simulés. */
  ecarts: z.array(ecart).default([]),
  /** Fichiers CSV du code officiel géographique de l’Insee, pour le LGC de référence (docs/cog.md). */
  cogDossier: texte.optional(),
  /** Ce que « segur garde » laisse passer (docs/avant-de-transmettre.md). */
  garde: garde.prefault({}),
  /** Vos données fictives, pour « segur garde » et « segur dossier inspecter ». */
  jeuDeDonnees: jeuDeDonnees.prefault({}),
  /** Les champs du dossier administratif (docs/assembler-le-dossier.md). */
  administratif: administratif.prefault({}),
  /** Les fichiers que Convergence reçoit : extensions et tailles. */
  depot: depot.prefault({}),
  /** Ce que vos papiers du CNDA disent (docs/verifier-le-dossier.md). */
  cnda: z.array(papierCnda).max(50).default([]),
  /** Vos réponses aux questions de « segur dossier verifier ». */
  reponses: z.array(reponse).max(200).default([]),
  /** Les dates que l’ANS vous a notifiées (docs/repondre-a-lans.md). */
  calendrier: calendrier.prefault({}),
  limites: limites.prefault({}),
  /** Dossier où votre outil de capture enregistre : la console propose ce qui y arrive (docs/mode-guide.md). */
  dossierCaptures: texte.optional(),
  /** Dossier qui reçoit les campagnes. */
  sortie: texte.default('reports/campagnes'),
})

/**
 * Un vrai logiciel a un éditeur et un nom : le dossier de preuves les porte en couverture.
 * `when` : ce contrôle s’ajoute aux autres fautes au lieu d’attendre qu’elles soient corrigées.
 */
const identiteExigee = (champ: 'editeur' | 'produit') => ({
  path: [champ],
  error: 'champ obligatoire quand la cible n’est pas le LGC de référence',
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
})

interface Identite {
  cible?: unknown
  editeur?: unknown
  produit?: unknown
}

const surReference = ({ cible = 'reference' }: Identite) => cible === 'reference'

/** Le schéma de segur.config.ts, valeurs par défaut comprises. */
export const schemaConfig = champs
  .refine(
    (config: Identite) => surReference(config) || config.editeur !== undefined,
    identiteExigee('editeur'),
  )
  .refine(
    (config: Identite) => surReference(config) || config.produit !== undefined,
    identiteExigee('produit'),
  )
  .transform((config) => ({
    ...config,
    editeur: config.editeur ?? EDITEUR_REFERENCE,
    produit: config.produit ?? PRODUIT_REFERENCE,
  }))

/** Ce que l’utilisateur écrit dans segur.config.ts. */
export type ConfigSaisie = z.input<typeof champs>

/** Ce que le banc lit : tout est rempli. */
export type Config = z.output<typeof schemaConfig>

/** Les noms permis à chaque niveau, pour proposer le plus proche d’une faute de frappe. */
export const CHAMPS_CONNUS: Record<string, readonly string[]> = {
  '': Object.keys(champs.shape),
  editeur: Object.keys(editeur.shape),
  produit: Object.keys(produit.shape),
  services: Object.keys(services.shape),
  insi: Object.keys(insi.shape),
  garde: Object.keys(garde.shape),
  jeuDeDonnees: Object.keys(jeuDeDonnees.shape),
  limites: Object.keys(limites.shape),
  conditions: Object.keys(condition.shape),
  reseau: Object.keys(reseau.shape),
  pki: Object.keys(pki.shape),
  psc: Object.keys(psc.shape),
  raccordement: Object.keys(raccordement.shape),
  ecarts: Object.keys(ecart.shape),
  administratif: Object.keys(administratif.shape),
  depot: Object.keys(depot.shape),
  cnda: Object.keys(papierCnda.shape),
  reponses: Object.keys(reponse.shape),
  calendrier: Object.keys(calendrier.shape),
}
