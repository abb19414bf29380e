/** Ce qui est écrit à la place d'un secret. */
export const ETOILES = '***'

/** Masqué ailleurs, ou remplacé par l'empreinte que le Pro Santé Connect simulé en donne (psc.md §16). */
const DEJA = /^["'\\]*(?:\*{3}|\[?masqu|sha256:[0-9a-f]{16}\b)/i

/** Vrai quand cette valeur ne dit déjà plus rien du secret. */
export const dejaMasque = (valeur: string): boolean => valeur === '' || DEJA.test(valeur)

/** Une règle masque ce qu'elle reconnaît d'un texte et laisse le reste octet pour octet. */
export type RegleSecret = (texte: string) => string

/**
 * Une règle d'un motif à trois groupes : ce qui précède le secret, le secret, ce qui le suit. Le motif
 * avance sans retour en arrière : un message hostile se masque en temps proportionnel à sa taille.
 */
export const masquerParMotif =
  (motif: RegExp): RegleSecret =>
  (texte) =>
    texte.replace(motif, (tout: string, avant: string, secret: string, apres?: string | number) =>
      dejaMasque(secret) ? tout : `${avant}${ETOILES}${typeof apres === 'string' ? apres : ''}`,
    )
