import { type LimitesZip, parcourirZip } from './parcourir-zip.ts'

export const LIMITES_ZIP: LimitesZip = {
  entrees: 200,
  tailleTotale: 100 * 1024 * 1024,
  rapport: 100,
}

/** Les fichiers d'une archive, par chemin tel qu'écrit ; les dossiers n'en sont pas. */
export type FichiersZip = ReadonlyMap<string, Uint8Array>

export type LectureZip = { lu: true; fichiers: FichiersZip } | { lu: false; refus: string }

/** Toute l'archive en mémoire, dans les bornes de `parcourirZip` ; refusée à la première entrée qui ne se lit pas. */
export async function lireZip(
  octets: Uint8Array,
  limites: LimitesZip = LIMITES_ZIP,
): Promise<LectureZip> {
  const fichiers = new Map<string, Uint8Array>()
  for await (const entree of parcourirZip(octets, limites)) {
    if (!entree.lue) return { lu: false, refus: entree.refus }
    fichiers.set(entree.nom, entree.octets)
  }
  return { lu: true, fichiers }
}
