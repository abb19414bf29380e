import type { FaitsPreuve, LieuExige } from './regle.ts'

/** Un environnement écrit dans le catalogue l'emporte sur toutes les règles. */
export function ecritAuCatalogue({ ecrit }: FaitsPreuve): LieuExige | null {
  if (ecrit === null) return null
  const { environnement, motif, source, marque } = ecrit
  const phrase = `${motif.charAt(0).toUpperCase()}${motif.slice(1)}`
  return { environnement, motif: `${phrase} (${source}, [${marque}]).` }
}
