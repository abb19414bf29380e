import { type Base, lireUn } from '../../base/base.ts'
import { type Bal, COLONNES_BAL, lireBal } from './bal.ts'
import { EN_DOUBLE, HORS_DEPARTEMENTS } from './charger-activites.ts'
import { departementDe, type Filtre, retenu } from './departement.ts'
import { deverser } from './deverser.ts'
import { boiteDe, entreeBal } from './entrees.ts'
import { creerRangement } from './ranger.ts'
import type { Structures } from './structures.ts'
import { NEUVE } from './tables.ts'

interface Moyens {
  base: Base
  filtre: Filtre
  structures: Structures
  signal: AbortSignal
  surLignes(lues: number, octets: number): void
}

/** Les boîtes ; une boîte de structure fait paraître la structure dans la recherche. */
export function chargerBals(flux: AsyncIterable<Uint8Array>, moyens: Moyens) {
  const { base, filtre, structures } = moyens
  const rangerBal = creerRangement(base, 'annuaire_bal')
  const rangerEntree = creerRangement(base, 'annuaire_entree')
  const personneConnue = (identifiant: string) =>
    lireUn(base, `SELECT 1 AS n FROM annuaire_entree${NEUVE} WHERE identifiant = ? LIMIT 1`, [
      identifiant,
    ]) !== null
  const structureConnue = (structure: string) =>
    lireUn(base, `SELECT 1 AS n FROM annuaire_entree${NEUVE} WHERE cle = ?`, [
      `ORG|${structure}`,
    ]) !== null

  return deverser(flux, {
    ...moyens,
    colonnes: COLONNES_BAL,
    lire: lireBal,
    ranger(b: Bal) {
      const structure = structures.trouver(b.structure)
      const personne = b.identifiant !== ''
      const connue = personne && personneConnue(b.identifiant)
      const departement = departementDe(b.codePostal)
      if (!connue && !retenu(filtre, { rpps: b.rpps, departement })) return HORS_DEPARTEMENTS
      if (!rangerBal(boiteDe(b, structure))) return EN_DOUBLE
      if (personne && !connue) rangerEntree(entreeBal(b, structure, 'PER'))
      if (!personne && !structureConnue(structure)) rangerEntree(entreeBal(b, structure, 'ORG'))
      return null
    },
  })
}
