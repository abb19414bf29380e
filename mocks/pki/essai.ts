import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { ouvrirPki, type Pki } from './index.ts'
import { VERSION_IGC } from './marque.ts'

/** Le premier essai tire les clés : sur une machine chargée, cela dépasse le délai ordinaire. */
export const DELAI_IGC_MS = 180_000

/**
 * L'IGC partagée par les essais : un dossier temporaire propre au compte, produit une fois et
 * réutilisé par tous les processus, pour que les essais ne paient pas les clés à chaque fichier.
 */
export function pkiDEssai(): Promise<Pki> {
  return ouvrirPki({
    dossier: join(tmpdir(), `segur-igc-essai-v${VERSION_IGC}-${userInfo().uid}`),
  })
}
