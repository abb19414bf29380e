import { ouvrirLecteur } from './lecture/lecteur.ts'
import type { LectureSymboles } from './symbole/types.ts'

/**
 * Lit tous les datamatrix d'un PNG, d'un JPEG ou de chaque page d'un PDF, dans un processus à part, temps et
 * mémoire bornés. Ne lève pas : ce qui n'a pas pu être lu est dans `anomalies`, avec sa raison.
 */
export async function lireDatamatrix(octets: Uint8Array): Promise<LectureSymboles> {
  const lecteur = ouvrirLecteur()
  try {
    return await lecteur.lire(octets)
  } finally {
    lecteur.fermer()
  }
}
