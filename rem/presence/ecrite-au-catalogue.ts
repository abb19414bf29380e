import type { PresenceDite, ReglePresence } from './regle.ts'

/** Une présence écrite dans le catalogue l'emporte sur toutes les règles. */
export const ecriteAuCatalogue: ReglePresence = ({ ecrite }): PresenceDite | null => {
  if (ecrite === null) return null
  const { exigee, motif, source, marque } = ecrite
  return {
    exigee,
    motif: `${motif.charAt(0).toUpperCase()}${motif.slice(1)} (${source}, [${marque}]).`,
  }
}
