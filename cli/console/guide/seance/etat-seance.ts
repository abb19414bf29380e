import { z } from 'zod'
import { QUESTION, REPONSE } from '../../../../steps/pilotes/guide/http/protocole.ts'

/** Ce qui est tapé dans une page, champ par champ, tel que le navigateur l'envoie. */
export const VALEURS = z.record(z.string().max(200), z.string().max(20_000))
export type Valeurs = z.infer<typeof VALEURS>

const saisie = z.object({ valeur: z.string(), par: z.string(), date: z.string() })
export type Saisie = z.infer<typeof saisie>

/** Un fichier remis à la console, qui attend la réponse de son étape. */
export const PIECE = z.object({
  id: z.uuid(),
  /** Nom sous lequel la personne l'a choisi. */
  nom: z.string(),
  type: z.string(),
  taille: z.number(),
  chemin: z.string(),
  date: z.string(),
})
export type PieceGardee = z.infer<typeof PIECE>

const REPONDUE = z.object({
  numero: z.number(),
  passage: z.number(),
  scenario: z.string(),
  question: QUESTION,
  valeurs: VALEURS,
  par: z.string(),
  date: z.string(),
})
/** Une question de ce scénario à laquelle on a répondu. */
export type Repondue = z.infer<typeof REPONDUE>

export const ETAT_SEANCE = z.object({
  /** Ce que la campagne montre pour parler à la console. */
  jeton: z.string(),
  question: QUESTION.nullable(),
  /** Scénario de cette question ; vide quand la campagne ne l'a pas dit. */
  scenario: z.string().default(''),
  /** La dernière réponse donnée : la campagne peut la redemander. */
  reponse: z.object({ question: z.string(), reponse: REPONSE }).nullable(),
  historique: z.array(REPONDUE),
  /** Ce qui est tapé, par étape : une page rechargée ou une campagne reprise le retrouvent. */
  brouillons: z.record(
    z.string(),
    z.object({ scenario: z.string(), champs: z.record(z.string(), saisie), date: z.string() }),
  ),
  pieces: z.array(PIECE),
})
export type EtatSeance = z.infer<typeof ETAT_SEANCE>

export const SEANCE_VIDE: EtatSeance = {
  jeton: '',
  question: null,
  scenario: '',
  reponse: null,
  historique: [],
  brouillons: {},
  pieces: [],
}
