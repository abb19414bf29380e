import { type Entree, entree } from '../entree.ts'
import type { LireFichier } from './charger.ts'

/** Seconds codes que le RNIPP donne aux lieux à nombreuses naissances : INSi peut les rendre. */
export const lireExtensions = (lire: LireFichier): Entree[] =>
  lire<'CODE_EXT' | 'CODE_GEO' | 'LIBGEO'>('extensions').map(({ CODE_EXT, CODE_GEO, LIBGEO }) =>
    entree(CODE_EXT, LIBGEO, { genre: 'extension', complement: `code d'extension de ${CODE_GEO}` }),
  )
