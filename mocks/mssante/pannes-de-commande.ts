import type { PannesMss } from './pannes.ts'

/** Ce qu'une panne fait à une commande, quel que soit le protocole. */
export type EffetPanne =
  | { genre: 'couper' }
  | { genre: 'refuser'; code: number; texte: string; fermer: boolean }

/**
 * La panne armée pour cette commande, prise ; attend d'abord le temps d'une lenteur. `null` : la
 * commande suit son cours (mssante.md §8).
 */
export async function subirPanne(
  pannes: PannesMss,
  ou: { endpoint: 'imap' | 'smtp'; etape: string; boite: string | null },
): Promise<EffetPanne | null> {
  const lent = pannes.prendre(ou, 'slow')
  if (lent) await new Promise((resoudre) => setTimeout(resoudre, lent.ms ?? 1_000).unref())
  if (pannes.prendre(ou, 'cut')) return { genre: 'couper' }
  const rejet = pannes.prendre(ou, 'reject')
  if (rejet)
    return { genre: 'refuser', code: rejet.code ?? 451, texte: 'rejet demande', fermer: false }
  if (ou.etape === 'SELECT' && pannes.prendre(ou, 'imap-bye-select'))
    return { genre: 'refuser', code: 421, texte: 'service interrompu', fermer: true }
  if (ou.etape.endsWith('FETCH') && pannes.prendre(ou, 'imap-no-fetch'))
    return { genre: 'refuser', code: 451, texte: 'lecture impossible', fermer: false }
  const transfert = ou.etape === 'DATA' || ou.etape.endsWith('FETCH') || ou.etape === 'APPEND'
  if (transfert && pannes.prendre(ou, 'token-expired'))
    return { genre: 'refuser', code: 421, texte: 'jeton expire, session fermee', fermer: true }
  return null
}
