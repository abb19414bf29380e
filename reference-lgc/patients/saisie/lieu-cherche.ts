import type { Cog, Lieu } from '../../cog/cog.ts'

const LIEUX_PROPOSES = 12

export interface LieuxProposes {
  texte: string
  trouves: readonly Lieu[]
}

/**
 * La recherche de lieu demandée par ce formulaire, s'il y en a une : par son bouton, ou par la
 * touche Entrée dans son champ quand le code manque encore.
 */
export function lieuxDemandes(
  corps: Readonly<Record<string, string>>,
  cog: Cog,
): LieuxProposes | null {
  const texte = (corps.lieuCherche ?? '').trim()
  const parEntree = texte !== '' && (corps.lieuNaissance ?? '').trim() === ''
  if (corps.action !== 'chercher-lieu' && !parEntree) return null
  return { texte, trouves: cog.chercher(texte, LIEUX_PROPOSES) }
}
