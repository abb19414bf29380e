import type { MesuresDossier } from './mesurer-dossier.ts'

/** L'énoncé du projet : assembler en moins de 10 s et 300 Mo, ouvrir le rapport en moins d'une seconde. */
const OBJECTIFS = { secondes: 10, memoireMo: 300, ouvertureMs: 1000 }

const dire = (valeur: number, unite: string): string =>
  `${valeur.toFixed(valeur < 100 ? 1 : 0).replace('.', ',')} ${unite}`

function mediane(valeurs: readonly number[]): number {
  return valeurs.toSorted((a, b) => a - b)[Math.floor(valeurs.length / 2)] ?? Number.NaN
}

const juger = (valeur: number, objectif: number, unite: string): string =>
  `objectif ${objectif} ${unite}, ${valeur < objectif ? 'tenu' : 'manqué'}`

/** Le bilan de l'assemblage et de l'ouverture du rapport, médianes, pires et objectifs. */
export function* direDossier(mesures: MesuresDossier): Generator<string> {
  const { captures, charge, assemblages, paquetMo, ouvertures, rapportMo } = mesures
  const durees = assemblages.map(({ secondes }) => secondes)
  const processeur = mediane(assemblages.map((un) => un.processeur))
  const memoire = Math.max(...assemblages.map(({ memoireMo }) => memoireMo))
  yield `${captures} captures ; charge de la machine ${charge.toFixed(1)}`
  yield `Assembler         médiane ${dire(mediane(durees), 's')}, pire ${dire(Math.max(...durees), 's')} (${juger(mediane(durees), OBJECTIFS.secondes, 's')}) ; ${dire(processeur, 's')} de processeur`
  yield `Mémoire au plus   ${dire(memoire, 'Mo')} (${juger(memoire, OBJECTIFS.memoireMo, 'Mo')}) ; paquet de ${dire(paquetMo, 'Mo')}`
  yield `Ouvrir le rapport médiane ${dire(mediane(ouvertures), 'ms')}, pire ${dire(Math.max(...ouvertures), 'ms')} (${juger(mediane(ouvertures), OBJECTIFS.ouvertureMs, 'ms')}) ; page de ${dire(rapportMo, 'Mo')}`
}
