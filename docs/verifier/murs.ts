import path from 'node:path'
import { analyserModule } from './analyser-module.ts'
import { lireReferences, type Reference } from './lire-imports.ts'
import type { Chemins, Fichier } from './lister-fichiers.ts'

/**
 * Ce que chaque pièce de la maison peut importer, en plus d'elle-même et des paquets (conception.md §2).
 * Un nom finit par « / » pour un dossier, par son extension pour un seul fichier.
 */
export const MURS: Readonly<Record<string, readonly string[]>> = {
  rem: [],
  schemas: [],
  mocks: ['schemas/'],
  // Le jugé ne partage avec le juge que des tables : rien qui calcule.
  'reference-lgc': ['schemas/tables/'],
  steps: ['rem/', 'schemas/', 'mocks/', 'reports/'],
  reports: ['rem/', 'schemas/'],
  cli: [
    'rem/',
    'schemas/',
    'mocks/',
    'reference-lgc/',
    'reports/',
    'steps/',
    // Son essai vérifie que l'exemple donné à l'éditeur reste valide.
    'segur.config.exemple.ts',
  ],
  // Un logiciel tiers ne connaît du banc que le contrat de son pilote.
  exemples: ['steps/pilotes/contrat.ts'],
  // Les vérifications lisent les fichiers, elles n'exécutent aucune pièce.
  docs: [],
  features: [],
}

/** Fichiers de la racine : réglages d'outils, et la configuration donnée en exemple à l'éditeur. */
const FICHIERS_RACINE: Readonly<Record<string, readonly string[]>> = {
  'vitest.config.ts': [],
  'cucumber.cjs': [],
  'segur.config.ts': ['cli/config/definir.ts'],
  'segur.config.exemple.ts': ['cli/config/definir.ts'],
}

/** Les pièces qui chargent un module choisi par l'utilisateur (configuration, pilote). */
const CHARGENT_UN_CHEMIN_CALCULE = new Set(['cli', 'steps'])

export interface Franchissement {
  fichier: string
  ligne: number
  cible: string
  motif: string
}

const pieceDe = (chemin: string): string =>
  chemin.includes('/') ? (chemin.split('/')[0] ?? '') : ''

/** La racine elle-même, ses fichiers JSON et le dossier de travail que git ignore sont à tous. */
const estCommun = (vise: string): boolean =>
  /^\.\/?$/.test(vise) || /^[^/]+\.json$/.test(vise) || vise.startsWith('.segur')

function jugerChemin(
  fichier: string,
  permis: readonly string[],
  reference: Reference,
): string | null {
  const relatif = reference.cible.split(/[?#]/)[0] ?? ''
  const vise = path.posix.normalize(path.posix.join(path.posix.dirname(fichier), relatif))
  if (vise.startsWith('../')) return 'sort du projet'
  const piece = pieceDe(fichier)
  if (piece !== '' && pieceDe(`${vise}/`) === piece) return null
  if (!reference.calcule && estCommun(vise)) return null
  const ouvert = permis.some((porte) =>
    porte.endsWith('/') ? `${vise}/`.startsWith(porte) : vise === porte,
  )
  return ouvert ? null : `${piece || fichier} ne peut pas importer ${vise}`
}

function jugerReference(
  fichier: string,
  permis: readonly string[],
  reference: Reference,
): string | null {
  const { cible, calcule } = reference
  if (calcule && CHARGENT_UN_CHEMIN_CALCULE.has(pieceDe(fichier))) return null
  if (cible === '') return 'chemin calculé, invérifiable'
  if (cible.startsWith('.')) return jugerChemin(fichier, permis, reference)
  if (/^(\/|file:|#|[a-z]:[\\/])/i.test(cible)) return 'chemin absolu ou interne détourné'
  return null
}

/** Chaque import qui franchit un mur, avec sa ligne et le motif. */
export function trouverFranchissements(sources: readonly Fichier[]): readonly Franchissement[] {
  return sources.flatMap((source) => {
    const fichier = source.chemin
    const permis = fichier.includes('/') ? MURS[pieceDe(fichier)] : FICHIERS_RACINE[fichier]
    if (permis === undefined) {
      return [{ fichier, ligne: 1, cible: '', motif: 'pièce absente du plan de la maison' }]
    }
    return lireReferences(analyserModule(source)).flatMap((reference) => {
      const motif = jugerReference(fichier, permis, reference)
      return motif === null
        ? []
        : [{ fichier, ligne: reference.ligne, cible: reference.cible, motif }]
    })
  })
}

/** Chaque import relatif dont la cible n'est pas suivie par git : elle manquerait dans une copie neuve. */
export function trouverImportsPerdus(
  sources: readonly Fichier[],
  suivis: Chemins,
): readonly string[] {
  const connus = new Set(suivis)
  return sources.flatMap((source) =>
    lireReferences(analyserModule(source))
      .filter(({ cible, calcule }) => !calcule && /^\..*\.\w+$/.test(cible))
      .map(({ cible }) => path.posix.join(path.posix.dirname(source.chemin), cible))
      .filter((vise) => !connus.has(vise) && !estCommun(vise))
      .map((vise) => `${source.chemin} : ${vise} n'est pas suivi par git`),
  )
}
