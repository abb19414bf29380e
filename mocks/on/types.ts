import { z } from 'zod'
import type { EcartProtocole } from '../contrat.ts'

/**
 * Façade de l'Ordonnance Numérique : la forme est la nôtre, le vrai service n'est pas public
 * (ordonnance-numerique.md §7 [C]).
 */
const LIGNE = z.strictObject({
  libelle: z.string().min(1).max(500),
  code: z.string().max(40).optional(),
  systeme: z.string().max(80).optional(),
  posologie: z.string().max(1_000).optional(),
  ald: z.boolean(),
  nonRemboursable: z.boolean().optional(),
  renouvellements: z.int().min(0).max(12).optional(),
  quantite: z.string().max(200).optional(),
})

/** Ce qu'un prescripteur enregistre (à la façon d'EP4). */
export const SCHEMA_PRESCRIPTION = z.strictObject({
  numero: z.string().max(40),
  type: z.string().max(40),
  patient: z.strictObject({
    ins: z.strictObject({ matricule: z.string(), oid: z.string() }).nullable(),
    traits: z.strictObject({
      nomNaissance: z.string().min(1),
      premierPrenom: z.string().min(1),
      dateNaissance: z.string(),
      sexe: z.string(),
    }),
  }),
  prescripteur: z.strictObject({ idNat: z.string(), structure: z.string() }),
  dateRedaction: z.iso.datetime({ offset: true }),
  validite: z.strictObject({
    debut: z.iso.datetime({ offset: true }),
    fin: z.iso.datetime({ offset: true }),
  }),
  mentions: z.array(z.string()).max(20),
  oppositionConsultation: z.boolean(),
  lignes: z.array(LIGNE).max(100),
  pdfSha256: z.string().regex(/^[0-9a-f]{64}$/, 'n’est pas une empreinte SHA-256'),
})
export type Prescription = z.output<typeof SCHEMA_PRESCRIPTION>

/** Ce que le serveur garde d'une ordonnance. */
export interface Enregistree {
  prescription: Prescription
  enregistreeLe: string
  annuleeLe: string | null
  /** Dates des délivrances jouées par le pharmacien du banc. */
  executions: string[]
}

/** Ce dont les règles d'un enregistrement jugent. */
export interface FaitsEnregistrement {
  prescription: Prescription
  /** `SubjectNameID` du jeton présenté. */
  professionnel: string
  /** Celle qui porte déjà ce numéro. */
  connue: Enregistree | null
  /** Profession du prescripteur, nomenclature G15 ; nulle quand le banc ne le connaît pas. */
  profession: string | null
}

export interface RefusOn {
  statut: 403 | 409 | 422
  code: string
  message: string
  /** Reproché au logiciel, avec sa source. */
  ecart: EcartProtocole | null
}

/** Une règle : le refus, ou `null`. */
export type RegleOn = (faits: FaitsEnregistrement) => RefusOn | null

/** Un refus que le logiciel aurait dû éviter. */
export const refuser = (
  statut: RefusOn['statut'],
  code: string,
  message: string,
  source: string,
): RefusOn => ({
  ...{ statut, code, message },
  ecart: {
    regle: `on.${code.toLowerCase().replaceAll('_', '-')}`,
    ...{ source, marque: 'C', message },
  },
})
