import { analyserModule, type Noeud, visiter } from './analyser-module.ts'
import { estTest, type Fichier } from './lister-fichiers.ts'

/** Les bornes de style.md §3, en lignes. */
const MAXIMUM = 400
const MEDIANE = 60
const NEUF_DIXIEMES = 200

interface Taille {
  chemin: string
  lignes: number
}

export interface Bilan {
  fichiers: number
  mediane: number
  neufDixiemes: number
  fautes: readonly string[]
}

/** Un module sans fonction, classe ni appel est une donnée : sa longueur est celle de la donnée. */
function estDonnee(fichier: Fichier): boolean {
  let calcule = false
  const voir = ({ type }: Noeud): void => {
    calcule ||= /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|Class)/.test(type)
  }
  for (const noeud of analyserModule(fichier).corps) visiter(noeud, voir)
  return !calcule
}

const mesurer = ({ chemin, texte }: Fichier): Taille => ({
  chemin,
  lignes: texte.replace(/\n$/, '').split('\n').length,
})

const quantile = (tries: readonly number[], part: number): number =>
  tries[Math.min(tries.length - 1, Math.floor(tries.length * part))] ?? 0

/** Mesure les sources ; la répartition porte sur le code hors tests, la borne haute sur tout. */
export function jugerTailles(sources: readonly Fichier[]): Bilan {
  const code = sources.filter((fichier) => !estDonnee(fichier))
  const trop = code
    .map(mesurer)
    .filter(({ lignes }) => lignes > MAXIMUM)
    .map(({ chemin, lignes }) => `${chemin} : ${lignes} lignes, ${MAXIMUM} au plus`)
  const tries = code
    .filter(({ chemin }) => !estTest(chemin))
    .map((fichier) => mesurer(fichier).lignes)
    .sort((a, b) => a - b)
  const mediane = quantile(tries, 0.5)
  const neufDixiemes = quantile(tries, 0.9)
  const repartition = [
    mediane >= MEDIANE ? [`médiane ${mediane} lignes, moins de ${MEDIANE} attendues`] : [],
    neufDixiemes >= NEUF_DIXIEMES
      ? [`neuf dixièmes sous ${neufDixiemes} lignes, moins de ${NEUF_DIXIEMES} attendues`]
      : [],
  ].flat()
  return { fichiers: tries.length, mediane, neufDixiemes, fautes: [...trop, ...repartition] }
}
