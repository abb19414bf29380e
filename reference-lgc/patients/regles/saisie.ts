import type { ChampSaisi, Identite } from '../identite.ts'

/** Une valeur refusée, avec ce qu'il faut faire. */
export interface Probleme {
  champ: ChampSaisi
  message: string
}

/** Ce que les règles de saisie doivent savoir du monde. */
export interface FaitsSaisie {
  /** `AAAA-MM-JJ`, jour de l'horloge du cabinet. */
  aujourdhui: string
}

/**
 * Une règle de saisie : les valeurs du formulaire (date telle que tapée), rend le refus ou rien.
 */
export type RegleSaisie = (saisie: Identite, faits: FaitsSaisie) => Probleme | null

/** Applique une règle d'un champ, sauf quand il est vide : l'obligation est une autre règle. */
export const surChamp =
  (champ: ChampSaisi, refus: (valeur: string, faits: FaitsSaisie) => string | null): RegleSaisie =>
  (saisie, faits) => {
    const valeur = saisie[champ]
    const message = valeur === '' ? null : refus(valeur, faits)
    return message === null ? null : { champ, message }
  }
