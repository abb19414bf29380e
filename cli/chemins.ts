import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Le dossier où le banc est installé. */
export const RACINE = fileURLToPath(new URL('..', import.meta.url))

/** Ce que le banc garde d’un lancement à l’autre sur cette machine ; ignoré par git. */
const DOSSIER_SEGUR = path.join(RACINE, '.segur')
export const DOSSIER_PKI = path.join(DOSSIER_SEGUR, 'pki')
/** À part, et une par adresse : ses certificats la portent, et une machine les a reconnus. */
export const dossierPkiReseau = (adresse: string, portBase: number): string =>
  path.join(DOSSIER_SEGUR, `pki-reseau-${adresse.replaceAll(':', '-')}-${portBase}`)
export const ANNONCE_SIMULATEURS = path.join(DOSSIER_SEGUR, 'simulateurs-en-marche.json')
export const DOSSIER_CONSOLE = path.join(DOSSIER_SEGUR, 'console')
export const JOURNAL_ERREURS = path.join(DOSSIER_SEGUR, 'journal-erreurs.log')

/** Chemin tel qu’on le montre : relatif au dossier courant quand c’est plus court. */
export function cheminLisible(chemin: string): string {
  const relatif = path.relative(process.cwd(), chemin)
  return relatif !== '' && relatif.length < chemin.length ? relatif : chemin
}
