import os from 'node:os'
import type { RechercheMesuree } from './recherche-imap.ts'

const OBJECTIF_MS = 200

const ms = (valeur: number): string => `${valeur.toFixed(1)} ms`

function mediane(durees: readonly number[]): number {
  return durees.toSorted((a, b) => a - b)[Math.floor(durees.length / 2)] ?? Number.NaN
}

/** Le bilan de la recherche IMAP : médiane et pire, 5 000 messages à côté de 50. */
export function* direRechercheImap(mesures: readonly RechercheMesuree[]): Generator<string> {
  yield `Charge de la machine ${os.loadavg()[0]?.toFixed(1)} ; objectif ${OBJECTIF_MS} ms à 5 000 messages`
  for (const { nom, durees, premiere } of mesures) {
    const pire = Math.max(premiere[5000], ...durees[5000])
    const tenu = pire < OBJECTIF_MS ? 'tenu' : 'manqué'
    yield `${nom.padEnd(20)} 50 messages : ${ms(mediane(durees[50]))} ; 5 000 messages : ${ms(mediane(durees[5000]))}, première ${ms(premiere[5000])}, pire ${ms(pire)} (${tenu})`
  }
}
