import type { Ressource } from './ressources/types.ts'
import { SYSTEMES_FHIR } from './systemes.ts'

/** Ce qu'une ressource garde toujours. */
const OBLIGATOIRES = ['resourceType', 'id', 'meta', 'identifier', 'active']

const ETIQUETTE = {
  system: SYSTEMES_FHIR.partiel,
  code: 'SUBSETTED',
  display: 'Resource encoded in summary mode',
}

/** Réduit une ressource aux éléments demandés, et le dit par l'étiquette SUBSETTED (annuaire.md §3 [V]). */
export function reduire(ressource: Ressource, elements: readonly string[] | null): Ressource {
  if (elements === null) return ressource
  const gardes = new Set([
    ...OBLIGATOIRES,
    ...elements.map((element) => element.slice(element.indexOf('.') + 1)),
  ])
  const entrees = Object.entries(ressource).filter(([nom]) => gardes.has(nom))
  return { ...Object.fromEntries(entrees), ...identite(ressource) }
}

const identite = ({ resourceType, id, meta }: Ressource): Ressource => ({
  resourceType,
  id,
  meta: { ...meta, tag: [ETIQUETTE] },
})
