import type { IdentiteDeBase } from './connus.ts'
import { matriculesConnus } from './connus.ts'
import { decalerIso, lireDate } from './dates.ts'
import { type PaireMatricule, tirerMatricule } from './matricules.ts'
import { type Prefixes, tirerPrefixes } from './prefixes.ts'
import { creerTirage } from './tirage.ts'

/** Ce qui change d'un scénario à l'autre : préfixes des noms, jours de décalage, matricules. */
export interface Table {
  prefixes: Prefixes
  /** Négatif : personne ne naît dans le futur. */
  decalageJours: number
  matricules: readonly PaireMatricule[]
}

/** Dix ans au plus : un enfant reste un enfant, ou presque. */
const DECALAGE_MAX = 3_650

const enAamm = (iso: string) => iso.slice(2, 4) + iso.slice(5, 7)

/** Tire d'une graine la table d'un scénario ; deux graines différentes ne donnent pas deux fois le même nom. */
export function tirerTable(graine: string, base: readonly IdentiteDeBase[]): Table {
  const tirage = creerTirage(graine)
  const decalageJours = -1 - tirage(DECALAGE_MAX)
  const prefixes = tirerPrefixes(tirage)
  const connus = matriculesConnus(base)
  const pris = new Set(connus.map(({ numero }) => numero))
  const matricules = connus.map(({ numero, dateNaissance }) => {
    const iso = lireDate(dateNaissance ?? '')
    const aamm = iso === null ? numero.slice(1, 5) : enAamm(decalerIso(iso, decalageJours))
    const neuf = tirerMatricule(tirage, numero, aamm, pris)
    pris.add(neuf)
    return { scenario: numero, logiciel: neuf }
  })
  return { prefixes, decalageJours, matricules }
}
