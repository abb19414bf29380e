import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { FichierOfficiel } from '../../rem/import/index.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { raisonDeLecture } from '../valider/raison-de-lecture.ts'
import { LIMITES_CLASSEUR } from './classeur/limites.ts'
import { lireClasseur } from './classeur/lire-classeur.ts'

const NOM_MAX = 120

/** Le nom sans dossier, sans caractère de commande : il sera écrit dans la révision. */
const nomSur = (chemin: string): string =>
  path
    .basename(chemin)
    .replace(/\p{Cc}/gu, '')
    .slice(0, NOM_MAX)

/** Lit le classeur de l’utilisateur et son empreinte. Lève SEGUR-REM-010 quand il ne se lit pas. */
export async function lireFichier(chemin: string): Promise<FichierOfficiel> {
  const refuser = (raison: string, cause?: unknown): never => {
    throw new ErreurSegur('SEGUR-REM-010', { fichier: chemin, raison }, { cause })
  }
  let octets: Buffer
  try {
    const etat = await stat(chemin)
    if (!etat.isFile()) return refuser('ce n’est pas un fichier')
    if (etat.size > LIMITES_CLASSEUR.fichier) {
      return refuser(`il dépasse ${LIMITES_CLASSEUR.fichier / 1024 / 1024} Mio`)
    }
    octets = await readFile(chemin)
  } catch (erreur) {
    if (erreur instanceof ErreurSegur) throw erreur
    return refuser(raisonDeLecture(erreur), erreur)
  }
  const lu = await lireClasseur(octets)
  if ('refus' in lu) return refuser(lu.refus)
  const sha256 = createHash('sha256').update(octets).digest('hex')
  return { nom: nomSur(chemin), sha256, feuilles: lu.feuilles }
}
