import type { FichierProduit } from './documents.ts'
import type { ResultatEnregistrement } from './resultat.ts'

/** La documentation des mécanismes de chiffrement et de suppression (INS.52.01.01). */
export interface DocumentationCopies {
  /** Ce qu'elle dit, lu à l'écran ou dans le fichier ; vide quand le banc ne sait pas le lire. */
  texte: string
  fichier: FichierProduit
}

/** Garder, ouvrir et laisser disparaître les copies de titres d'identité du patient ouvert. */
export interface ActionsCopies {
  /** Dépose ce fichier comme copie d'un titre, dit par son nom courant : « passeport ». */
  deposerCopie(copie: { titre: string; fichier: FichierProduit }): Promise<ResultatEnregistrement>
  /** Rend le titre de chaque copie gardée, tel qu'affiché, de la plus récente à la plus ancienne. */
  listerCopies(): Promise<readonly string[]>
  /** Ouvre la dernière copie déposée ; `accepte` : son image ou son fichier est montré. */
  ouvrirCopie(): Promise<ResultatEnregistrement>
  /** Ce que le logiciel garde pour cette copie, octets intacts ; nul quand personne ne peut le donner. */
  lireContenuStocke(): Promise<FichierProduit | null>
  /** La documentation des mécanismes, et le fichier à remettre ; nul quand le logiciel n'en a pas. */
  lireDocumentationCopies(): Promise<DocumentationCopies | null>
  /** Fait vivre le logiciel à la date donnée, ses traitements automatiques compris ; ISO 8601. */
  vivreAu(date: string): Promise<void>
}

export const ACTIONS_COPIES = [
  'deposerCopie',
  'listerCopies',
  'ouvrirCopie',
  'lireContenuStocke',
  'lireDocumentationCopies',
  'vivreAu',
] as const satisfies readonly (keyof ActionsCopies)[]
