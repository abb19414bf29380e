import type { Base } from '../../base/base.ts'
import { type Activite, COLONNES_ACTIVITE, lireActivite } from './activite.ts'
import { departementDe, type Filtre, retenu } from './departement.ts'
import { deverser } from './deverser.ts'
import { entreeActivite } from './entrees.ts'
import type { Libelles } from './libelles.ts'
import { creerRangement } from './ranger.ts'
import type { Structures } from './structures.ts'

export const HORS_DEPARTEMENTS = 'hors des départements choisis'
export const EN_DOUBLE = 'ligne en double'

interface Moyens {
  base: Base
  filtre: Filtre
  structures: Structures
  libelles: Libelles
  signal: AbortSignal
  surLignes(lues: number, octets: number): void
}

/** Les activités des professionnels, une ligne par personne, structure et savoir-faire. */
export function chargerActivites(flux: AsyncIterable<Uint8Array>, moyens: Moyens) {
  const { base, filtre, structures, libelles } = moyens
  const ranger = creerRangement(base, 'annuaire_entree')
  return deverser(flux, {
    ...moyens,
    colonnes: COLONNES_ACTIVITE,
    lire: lireActivite,
    ranger(a: Activite) {
      libelles.noter('profession', a.codeProfession, a.profession)
      libelles.noter('specialite', a.codeSpecialite, a.specialite)
      libelles.noter('mode', a.codeMode, a.mode)
      const departement = a.departement || departementDe(a.codePostal)
      const structure = structures.noter(a)
      if (!retenu(filtre, { rpps: a.rpps, departement })) return HORS_DEPARTEMENTS
      return ranger(entreeActivite(a, structure)) ? null : EN_DOUBLE
    },
  })
}
