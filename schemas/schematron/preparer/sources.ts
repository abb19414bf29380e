/**
 * Les fichiers d'un jeu de règles, par chemin relatif à sa racine, séparé par `/`. La casse fautive est
 * admise : plusieurs `include` publiés en ont une, et seul un système sensible à la casse s'en aperçoit.
 */
export interface Sources {
  /** Le chemin réel, ou `null` ; jamais hors de la racine. */
  trouver(chemin: string): string | null
  /** Le texte d'un fichier trouvé. Lève s'il ne se lit pas ou n'est pas du XML bien formé. */
  lire(chemin: string): string
}

/** Une source absente ou illisible : le schematron ne peut pas être préparé, et c'est dit. */
export class ErreurPreparation extends Error {}
