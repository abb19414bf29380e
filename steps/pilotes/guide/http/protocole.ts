import { z } from 'zod'
import type { Formulaire } from '../formulaire/types.ts'

/**
 * Ce que la campagne et la console se disent. La campagne poste sa question, toujours la même tant
 * qu'elle n'a pas de réponse : une page rechargée, une console relancée la retrouvent.
 */

/** Variables que la console donne à la campagne : le fichier qui dit son adresse, et le jeton. */
export const VARIABLE_ADRESSE = 'SEGUR_DIALOGUE'
export const VARIABLE_JETON = 'SEGUR_DIALOGUE_JETON'

/** Ce que dit le fichier d'adresse ; il change quand la console est relancée. */
export const ADRESSE = z.object({ adresse: z.url() })

/** Combien de temps la console garde une question ouverte avant de dire « pas encore » (204). */
export const ATTENTE_MS = 20_000

const colonne = z.object({ libelle: z.string(), genre: z.enum(['date', 'oui-non']).optional() })
const commun = {
  libelle: z.string(),
  aide: z.string().optional(),
  absence: z.string().optional(),
}
const champ = z.discriminatedUnion('genre', [
  z.object({
    genre: z.literal('texte'),
    ...commun,
    obligatoire: z.boolean().optional(),
    long: z.boolean().optional(),
    suppose: z.string().optional(),
  }),
  z.object({ genre: z.literal('oui-non'), ...commun }),
  z.object({ genre: z.literal('liste'), ...commun }),
  z.object({ genre: z.literal('affiche'), ...commun }),
  z.object({ genre: z.literal('tableau'), ...commun, colonnes: z.record(z.string(), colonne) }),
  z.object({ genre: z.literal('piece'), ...commun, plusieurs: z.boolean().optional() }),
])

export const FORMULAIRE = z.object({
  consigne: z.string(),
  aide: z.string().optional(),
  donnees: z.array(z.object({ libelle: z.string(), valeur: z.string() })).optional(),
  preuve: z
    .object({ preuve: z.string(), description: z.string(), types: z.array(z.string()) })
    .optional(),
  champs: z.record(z.string(), champ),
}) as z.ZodType<Formulaire>

export const QUESTION = z.object({
  id: z.uuid(),
  /** Rang dans le scénario : c'est par lui qu'une réponse se reprend. */
  numero: z.number().int().min(0),
  /** Distingue les scénarios qui se suivent. */
  passage: z.number().int().min(0),
  /** `etape` : un formulaire ; `ecart` : un contrôle condamne ; `cloture` : une dernière relecture. */
  genre: z.enum(['etape', 'ecart', 'cloture']),
  formulaire: FORMULAIRE,
  /** Remarques et refus à montrer avec elle. */
  dits: z.array(z.string()),
  date: z.string(),
})
export type Question = z.infer<typeof QUESTION>

export const REPONSE = z.discriminatedUnion('genre', [
  /** Une valeur par champ ; les pièces par leur chemin sur cette machine. */
  z.object({
    genre: z.literal('reponses'),
    reponses: z.record(z.string(), z.unknown()),
    par: z.string(),
  }),
  /** Une réponse d'avant est à reprendre, avec ces valeurs. */
  z.object({
    genre: z.literal('correction'),
    numero: z.number().int().min(0),
    reponses: z.record(z.string(), z.unknown()),
    par: z.string(),
  }),
  /** Le scénario est remis à plus tard. */
  z.object({ genre: z.literal('ajourner') }),
])
export type ReponseConsole = z.infer<typeof REPONSE>
