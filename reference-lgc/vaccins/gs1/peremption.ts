import type { Mutations } from '../../mutations/interrupteur.ts'
import { CodeRefuse } from './refus.ts'

const deux = (nombre: number): string => String(nombre).padStart(2, '0')

/** `AAMMJJ` en `AAAA-MM-JJ` ; le jour 00 est le dernier du mois (ins.md §12 [V]). */
export function lirePeremptionBoite(lue: string, mutations: Mutations): string {
  const [annee, mois, jour] = [lue.slice(0, 2), lue.slice(2, 4), lue.slice(4, 6)].map(Number) as [
    number,
    number,
    number,
  ]
  const finDuMois = new Date(Date.UTC(2000 + annee, mois, 0)).getUTCDate()
  if (mois < 1 || mois > 12 || jour > finDuMois)
    throw new CodeRefuse(`La péremption « ${lue} » n’est pas une date : relisez la boîte.`)
  const retenu = jour || mutations.choisir('vaccin-fin-de-mois-au-premier', finDuMois, () => 1)
  return `${2000 + annee}-${deux(mois)}-${deux(retenu)}`
}
