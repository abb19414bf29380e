import os from 'node:os'
import type { EcranMesure } from './boite-reception.ts'

const OBJECTIF_MS = 300

const ms = (valeur: number): string => `${valeur.toFixed(1)} ms`

function mediane(durees: readonly number[]): number {
  return durees.toSorted((a, b) => a - b)[Math.floor(durees.length / 2)] ?? Number.NaN
}

/** Le bilan de la boîte de réception : premier écran, médiane et pire, 5 000 messages à côté de 50. */
export function* direBoiteReception(mesures: readonly EcranMesure[]): Generator<string> {
  yield `Charge de la machine ${os.loadavg()[0]?.toFixed(1)} ; objectif ${OBJECTIF_MS} ms à 5 000 messages`
  for (const { taille, releve, durees } of mesures) {
    const pire = Math.max(...durees)
    const tenu = pire < OBJECTIF_MS ? 'tenu' : 'manqué'
    yield `${String(taille).padStart(5)} messages : premier écran ${ms(durees[0] ?? Number.NaN)}, médiane ${ms(mediane(durees))}, pire ${ms(pire)} (${tenu}) ; relève ${(releve / 1000).toFixed(1)} s`
  }
}
