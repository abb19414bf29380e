import { fileURLToPath } from 'node:url'
import type { AnomalieSituee } from '../anomalie-situee.ts'
import { ouvrirLecteur } from '../datamatrix/lecture/lecteur.ts'
import { LIMITES_IMAGE } from '../images/limites.ts'

const OUVRIER = fileURLToPath(new URL('./ouvrier.ts', import.meta.url))

/** Un QR lu dans un document. */
export interface QrLu {
  /** Les caractères lus, jamais modifiés. */
  texte: string
  /** Page du PDF à partir de 1 ; `null` pour une image seule. */
  page: number | null
  /** Coin haut gauche en part de la page, de 0 à 1, origine en haut à gauche. */
  lieu: { x: number; y: number }
}

/**
 * Lit tous les QR d'un PNG, d'un JPEG ou de chaque page d'un PDF, dans un processus à part, temps et mémoire
 * bornés. Ne lève pas : ce qui n'a pas pu être lu est dans `anomalies`, avec sa raison.
 */
export async function lireQr(
  octets: Uint8Array,
): Promise<{ codes: readonly QrLu[]; anomalies: readonly AnomalieSituee[] }> {
  const lecteur = ouvrirLecteur(LIMITES_IMAGE, OUVRIER)
  try {
    const { symboles, anomalies } = await lecteur.lire(octets)
    const codes = symboles.map(({ texte, page, lieu }) => ({ texte, page, lieu }))
    return { codes, anomalies }
  } finally {
    lecteur.fermer()
  }
}
