import { z } from 'zod'

const texte = z.string().min(1).max(5_000)
const jour = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** Une preuve telle qu'une campagne l'a laissée. */
const etatDePreuve = z.strictObject({
  campagne: texte,
  /** Date de la prise, ou de la campagne quand la preuve n'a pas été prise. */
  date: texte,
  versionLgc: texte,
  verdict: z.string().nullable(),
  environnement: z.string().nullable(),
  /** Chemin dans la campagne, sous `dossier/`. */
  fichier: z.string().nullable(),
  sha256: z.string().nullable(),
  recevable: z.boolean(),
  motif: z.string(),
  /** Contrôles qui condamnent, par identifiant. */
  manques: z.array(z.strictObject({ id: texte, attendu: z.string(), observe: z.string() })),
})
export type EtatDePreuve = z.output<typeof etatDePreuve>

/** Ce qui change de l'une à l'autre, en nombre ; le détail se lit par « segur dossier comparer ». */
const ecarts = z.strictObject({
  ecrans: z.number().int().min(0),
  messages: z.number().int().min(0),
  documents: z.number().int().min(0),
})
export type EcartsDeScenario = z.output<typeof ecarts>

const rejeu = z.strictObject({
  date: texte,
  avant: etatDePreuve,
  apres: etatDePreuve,
  ecarts: ecarts.nullable(),
  /** Le brouillon de réponse, relatif au dossier des campagnes. */
  brouillon: texte,
})
export type Rejeu = z.output<typeof rejeu>

const demande = z.strictObject({
  /** Numéro donné par le banc, jamais réemployé. */
  n: z.number().int().min(1),
  rem: texte,
  revision: texte,
  exigence: texte,
  scenario: texte,
  preuve: texte,
  demande: texte,
  /** Jour où l'ANS a demandé. */
  date: jour,
  /** La campagne dont la preuve venait. */
  campagne: texte,
  rejeux: z.array(rejeu).max(1_000),
})
export type DemandeDeComplement = z.output<typeof demande>

/** `complements.json`, à côté des campagnes. */
export const registreComplements = z.strictObject({
  schema: z.literal(1),
  demandes: z.array(demande).max(10_000),
})
export type RegistreComplements = z.output<typeof registreComplements>
