import type { EntreeAnnuaire } from '../recherche/entree.ts'

/** La fiche d'une personne, par son identification nationale, ou d'une structure. */
export const adresseFiche = ({ genre, identifiant, structure }: EntreeAnnuaire): string =>
  genre === 'PER'
    ? `/annuaire/personnes/${identifiant}`
    : `/annuaire/structures/${encodeURIComponent(structure)}`
