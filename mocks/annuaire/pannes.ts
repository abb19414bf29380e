import { z } from 'zod'
import type { Panne, Pannes } from '../pannes.ts'
import { verifier } from '../serveur/verifier.ts'
import { ALTERATIONS_DU_TEXTE, type AlterationDuTexte } from './extraction/alterer.ts'

/** Ce qui vaut pour l'API comme pour les extractions ; `other-cert` change le certificat du serveur. */
const COMMUNES = ['timeout', '500', 'html-503', 'slow', 'other-cert'] as const
/** Altérations de l'archive entière. */
const ARCHIVE = ['truncated-zip', 'bad-zip'] as const
const MODES = [...COMMUNES, ...ARCHIVE, ...ALTERATIONS_DU_TEXTE] as const
type Mode = (typeof MODES)[number]

const POINTS = ['fhir', 'extraction', '*'] as const
export type PointAnnuaire = (typeof POINTS)[number]

export interface PanneAnnuaire extends Panne {
  endpoint: PointAnnuaire
  mode: Mode
  /** Attente de `slow`, en millisecondes réelles. */
  ms: number
  /** Extraction visée ; absente, toutes. */
  extraction?: string | undefined
}

const SCHEMA = z
  .strictObject({
    endpoint: z.enum(POINTS).default('*'),
    mode: z.enum(MODES),
    count: z.int().min(1).max(10_000).default(1),
    ms: z.int().min(1).max(600_000).default(3_000),
    extraction: z.string().max(100).optional(),
  })
  .refine(
    ({ endpoint, mode }) => endpoint !== 'fhir' || COMMUNES.some((commune) => commune === mode),
    { path: ['mode'], message: 'ne vaut que pour une extraction' },
  )

/** Lit une demande de panne ; toutes les erreurs à la fois. */
export const lirePanneAnnuaire = (corps: unknown) => verifier<PanneAnnuaire>(SCHEMA, corps)

/** La panne d'un appel : ce qu'elle fait à la connexion, au statut ou à l'archive. */
export interface Prise {
  delaiMs: number
  effet: 'timeout' | '500' | 'html-503' | null
  archive: (typeof ARCHIVE)[number] | null
  texte: AlterationDuTexte | null
}

const parmi = <T extends string>(liste: readonly T[], mode: Mode | undefined): T | null =>
  liste.find((connu) => connu === mode) ?? null

/**
 * Compte une lenteur et une panne au plus. `HEAD` ne rend pas d'archive : il ne consomme pas ce qui
 * l'altère.
 */
export function prendre(
  pannes: Pannes<PanneAnnuaire>,
  {
    point,
    extraction,
    corps,
  }: { point: 'fhir' | 'extraction'; extraction?: string; corps: boolean },
): Prise {
  const vise = (panne: PanneAnnuaire) =>
    (panne.endpoint === point || panne.endpoint === '*') &&
    (panne.extraction === undefined || panne.extraction === extraction)
  const sertIci = ({ mode }: PanneAnnuaire) =>
    mode !== 'other-cert' &&
    mode !== 'slow' &&
    (COMMUNES.some((commune) => commune === mode) || (point === 'extraction' && corps))
  const lenteur = pannes.appliquer((panne) => panne.mode === 'slow' && vise(panne))
  const mode = pannes.appliquer((panne) => sertIci(panne) && vise(panne))?.mode
  return {
    delaiMs: lenteur?.ms ?? 0,
    effet: parmi(['timeout', '500', 'html-503'] as const, mode),
    archive: parmi(ARCHIVE, mode),
    texte: parmi(ALTERATIONS_DU_TEXTE, mode),
  }
}
