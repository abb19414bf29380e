import type { Champs, Formulaire, Reponses } from './formulaire/types.ts'

/**
 * Une conversation avec la personne qui conduit le logiciel : au terminal, où les champs se demandent
 * l'un après l'autre, ou dans la console, où un formulaire est une page.
 */
export interface Dialogue {
  /** Une remarque, sans réponse ; elle précède la demande suivante. */
  dire(texte: string): void
  /** Montre une étape et rend tout ce qu'on en a observé ; `AFournir` quand la personne l'ajourne. */
  remplir<const C extends Champs>(formulaire: Formulaire<C>): Promise<Reponses<C>>
  /** Une question seule ; rend la réponse sans espaces autour. */
  demander(question: string): Promise<string>
  confirmer(question: string): Promise<boolean>
  /** Qui répond, pour le dossier ; vide tant que personne n'a répondu. */
  personne(): string
  /** Un scénario commence : qui répond est connu, les questions se comptent à partir de zéro. */
  commencer(): Promise<void>
  /** Un scénario commence sans que personne n'ait encore rien à faire : rien n'est demandé. */
  recommencer(): void
  /** Combien de questions ce scénario a posées. */
  posees(): number
  /** Un contrôle condamne : rend le rang de la réponse à reprendre, ou `null` si c'est bien ce qui se voit. */
  relire(ecart: string): Promise<number | null>
  /** Tout est passé : une dernière occasion de reprendre une réponse. */
  clore(): Promise<number | null>
  /** Ce qui a été dit et répondu depuis le dernier relevé. */
  relever(): string
  fermer(): Promise<void>
}
