import { z } from 'zod'
import { SERVICES_SIMULES } from '../../mocks/contrat.ts'
import { ENVIRONNEMENTS } from '../../rem/types.ts'
import { PORTS } from '../ligne/lire-entier.ts'
import { estSiretValide } from './siret.ts'

const texte = z.string().trim().min(1).max(200)

const siret = z
  .string()
  .transform((saisi) => saisi.replace(/\s/g, ''))
  .refine(estSiretValide, {
    error: 'SIRET invalide : 14 chiffres dont le dernier est une clé de contrôle',
  })

const editeur = z.strictObject({
  /** Raison sociale, telle que dans le dossier de candidature. */
  denomination: texte,
  siret,
  /** Numéro d’identification de l’éditeur, donné par l’ANS. */
  nie: texte.optional(),
  /** Numéro d’identification du logiciel, donné par l’ANS. */
  nil: texte.optional(),
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
  profils: z.array(texte).min(1).default(['Général']),
  /** `reference`, `guide`, ou le chemin d’un pilote. */
  cible: texte.default('reference'),
  services: services.prefault({}),
  /** Premier port des services simulés, pour y régler un logiciel une fois pour toutes. */
  portBase: z.number().int().min(PORTS.min).max(PORTS.max).optional(),
  limites: limites.prefault({}),
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
  limites: Object.keys(limites.shape),
}
