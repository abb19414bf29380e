import { homedir, hostname } from 'node:os'
import type { Poste } from './types.ts'

/** Des noms que toute machine peut porter : les chercher ne dirait rien de celle-ci. */
const COMMUNS = /^(?:localhost|debian|ubuntu|linux|windows|macbook|docker|runner|node|pc|test)$/i
/** Plus court, un nom se lit par hasard dans n’importe quel texte. */
const LONGUEUR_MIN = 5

/** Le nom de cette machine et le dossier de qui s’en sert. */
export function lirePoste(): Poste {
  const [nom = ''] = hostname().split('.')
  const dossier = homedir()
  return {
    machine: nom.length >= LONGUEUR_MIN && !COMMUNS.test(nom) ? nom : null,
    dossierPersonnel: dossier.length > 5 ? dossier : null,
  }
}
