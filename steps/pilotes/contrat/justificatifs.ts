import type { ResultatEnregistrement } from './resultat.ts'

/** Un justificatif que la fiche montre ; date telle qu'affichée, vide quand elle ne l'est pas. */
export interface JustificatifEnregistre {
  nature: string
  date: string
  auteur: string
}

/** Un justificatif que la saisie propose ; degré tel que dit (« élevé », « haut »…), vide s'il est tu. */
export interface JustificatifPropose {
  nature: string
  degre: string
}

/** Justificatifs d'identité : les enregistrer, les lire, les régler (guide INS, règle 19). */
export interface ActionsJustificatifs {
  /** Enregistre la pièce présentée par le patient ouvert, sans déclencher de validation (INS.20.02, INS.21). */
  enregistrerJustificatif(nature: string): Promise<ResultatEnregistrement>
  /** Rend les justificatifs enregistrés du patient ouvert, tels que la fiche les montre (INS.18). */
  lireJustificatifs(): Promise<readonly JustificatifEnregistre[]>
  /** Rend la liste que la saisie d'un justificatif propose pour le patient ouvert (INS.19). */
  lireJustificatifsProposes(): Promise<readonly JustificatifPropose[]>
  /** Ajoute ce justificatif au paramétrage du site, ou change son degré s'il y est déjà (INS.19). */
  reglerJustificatif(reglage: {
    nature: string
    degre: 'élevé' | 'faible'
  }): Promise<ResultatEnregistrement>
  /** Active ou désactive la validation automatique ; `accepte` est faux si le logiciel n'en a pas (INS.21). */
  reglerValidationAutomatique(active: boolean): Promise<ResultatEnregistrement>
}

export const ACTIONS_JUSTIFICATIFS = [
  'enregistrerJustificatif',
  'lireJustificatifs',
  'lireJustificatifsProposes',
  'reglerJustificatif',
  'reglerValidationAutomatique',
] as const satisfies readonly (keyof ActionsJustificatifs)[]
