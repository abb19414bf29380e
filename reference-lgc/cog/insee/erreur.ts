/** Le dossier de l'Insee ne peut pas servir : chaque faute nomme son fichier. */
export interface ErreurCog extends Error {
  readonly problemesCog: readonly string[]
}

/** Toutes les fautes à la fois : on ne télécharge pas les fichiers un par un. */
export const creerErreurCog = (problemes: readonly string[]): ErreurCog =>
  Object.assign(new Error(problemes.join('\n')), { problemesCog: problemes })

export const estErreurCog = (erreur: unknown): erreur is ErreurCog =>
  erreur instanceof Error && 'problemesCog' in erreur
