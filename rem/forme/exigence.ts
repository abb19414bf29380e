import { z } from 'zod'
import { CONFIANCES, MOYENS, NATURES, SERVICES_CONCERNES, TYPES_PREUVE } from '../types.ts'
import { environnementExige } from './environnement.ts'
import { presence } from './presence.ts'
import { texte } from './texte.ts'

const preuve = z.strictObject({
  id: texte,
  type: z.enum(TYPES_PREUVE),
  types_acceptes: z.array(z.enum(TYPES_PREUVE)).min(1).optional(),
  format: texte.optional(),
  description: texte,
  presence: presence.optional(),
  environnement_exige: environnementExige.optional(),
})
export type PreuveEcrite = z.infer<typeof preuve>

const scenario = z.strictObject({
  id: texte,
  objectif: texte,
  texte_officiel: texte.optional(),
  prerequis: z.array(texte).optional(),
  etapes: z.array(texte).min(1),
  preuves: z.array(preuve).min(1),
  confidence: z.enum(CONFIANCES),
  environnement_exige: environnementExige.optional(),
})
export type ScenarioEcrit = z.infer<typeof scenario>

/** Les champs d'une exigence tels qu'écrits dans un fichier (README du catalogue). */
export const exigence = z.strictObject({
  id: texte,
  reprise_va2: texte.optional(),
  chapitre: texte,
  fonction: texte,
  fonctions_supplementaires: z.array(texte).optional(),
  profils: z.array(texte).min(1),
  nature: z.enum(NATURES),
  condition: texte.optional(),
  intitule: texte,
  enonce: texte,
  services: z.array(z.enum(SERVICES_CONCERNES)).min(1),
  automatisable: z.array(z.enum(MOYENS)).min(1),
  environnement_exige: environnementExige.optional(),
  scenarios_de: texte.optional(),
  scenarios: z.array(scenario),
  precisions_faq: z.array(z.strictObject({ source: texte, fait: texte })).optional(),
  note: texte.optional(),
  confidence: z.enum(CONFIANCES),
  confidence_contenu: z.enum(CONFIANCES),
  provisoire: z.boolean(),
  sources: z.array(texte).min(1),
})
export type ExigenceEcrite = z.infer<typeof exigence>
