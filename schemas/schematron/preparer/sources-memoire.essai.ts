import type { Sources } from './sources.ts'

/** Des sources écrites dans l'essai, trouvées sans égard à la casse comme sur le disque. */
export function sourcesMemoire(fichiers: Readonly<Record<string, string>>): Sources {
  const parCasse = new Map(Object.keys(fichiers).map((chemin) => [chemin.toLowerCase(), chemin]))
  return {
    trouver: (chemin) => parCasse.get(chemin.toLowerCase()) ?? null,
    lire: (chemin) => fichiers[chemin] ?? '',
  }
}
