import type { MesuresConsole } from './mesurer-console.ts'

const OBJECTIF_MS = 100

const ms = (valeur: number): string => `${Math.round(valeur)} ms`

/** Le bilan de la console : chaque geste, sa médiane, son pire, et l'objectif. */
export function* direConsole(mesures: MesuresConsole): Generator<string> {
  const { captures, charge, premiereLecture, gestes } = mesures
  yield `${captures} captures ; première lecture après un démarrage ${ms(premiereLecture)}, charge de la machine ${charge.toFixed(1)}`
  for (const { nom, durees } of gestes) {
    const triees = durees.toSorted((a, b) => a - b)
    const mediane = triees[Math.floor(triees.length / 2)] ?? Number.NaN
    const tenu = mediane < OBJECTIF_MS ? 'tenu' : 'manqué'
    yield `${nom.padEnd(22)} médiane ${ms(mediane)}, pire ${ms(triees.at(-1) ?? Number.NaN)} (objectif ${OBJECTIF_MS} ms, ${tenu})`
  }
}
