import type { Cog, Lieu } from '../../cog/cog.ts'
import { dateEnregistree } from './dates.ts'

/** Les vingt arrondissements de Paris, et Paris. */
const LIEUX_PROPOSES = 24

export interface LieuxProposes {
  texte: string
  trouves: readonly Lieu[]
  /** Date de naissance du formulaire, telle que tapée ; `null` quand elle n'est pas lisible. */
  naissance: string | null
  /** D'où vient la table, millésime compris. */
  source: string
}

/**
 * La recherche de lieu demandée par ce formulaire, s'il y en a une : par son bouton, ou par la
 * touche Entrée dans son champ quand le code manque encore. La date de naissance choisit les noms.
 */
export function lieuxDemandes(
  corps: Readonly<Record<string, string>>,
  cog: Cog,
): LieuxProposes | null {
  const texte = (corps.lieuCherche ?? '').trim()
  const parEntree = texte !== '' && (corps.lieuNaissance ?? '').trim() === ''
  if (corps.action !== 'chercher-lieu' && !parEntree) return null
  const naissance = (corps.dateNaissance ?? '').trim()
  const jour = jourSaisi(naissance)
  return {
    texte,
    trouves: cog.chercher(texte, LIEUX_PROPOSES, jour),
    naissance: jour === null ? null : naissance,
    source: cog.source(),
  }
}

/** Le jour d'une date tapée en entier, `AAAA-MM-JJ`, ou `null`. */
export const jourSaisi = (saisie: string): string | null =>
  /^\d{2}\/\d{2}\/\d{4}$/.test(saisie) ? dateEnregistree(saisie) : null
