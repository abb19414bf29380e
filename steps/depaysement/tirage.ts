import { createHash } from 'node:crypto'

/** Un entier de 0 à `borne` exclue. */
export type Tirage = (borne: number) => number

/** Une suite d'entiers qu'une graine en toutes lettres détermine entière. */
export function creerTirage(graine: string): Tirage {
  let rang = 0
  return (borne) => {
    rang += 1
    const empreinte = createHash('sha256').update(`${rang} ${graine}`).digest()
    return empreinte.readUInt32BE(0) % borne
  }
}
