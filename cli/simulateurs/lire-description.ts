import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { ecrireChemin } from '../config/problemes.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { type Description, schemaDescription } from './description.ts'

const TAILLE_MAX = 1_000_000

/** La première ligne suffit : le programme qui l’écrit reste en marche et ne ferme pas son flux. */
async function premiereLigne(flux: Readable): Promise<string> {
  let texte = ''
  for await (const morceau of flux.setEncoding('utf8')) {
    texte += String(morceau)
    if (texte.includes('\n') || texte.length > TAILLE_MAX) break
  }
  return texte.split('\n')[0] ?? ''
}

/** Lit la description de simulateurs en marche, dans un fichier ou (« - ») sur l’entrée standard. Lève SEGUR-SIM-002. */
export async function lireDescription(
  source: string,
  entree: Readable = process.stdin,
): Promise<Description> {
  const refuser = (raison: string, cause?: unknown) =>
    new ErreurSegur('SEGUR-SIM-002', { source, raison }, { cause })
  let brut: unknown
  try {
    brut = JSON.parse(await premiereLigne(source === '-' ? entree : createReadStream(source)))
  } catch (cause) {
    const absent = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    throw refuser(absent ? 'le fichier n’existe pas' : 'ce n’est pas une ligne JSON', cause)
  }
  const lue = schemaDescription.safeParse(brut)
  if (lue.success) return lue.data
  const champs = lue.error.issues.map((probleme) => ecrireChemin(probleme.path) || 'la ligne')
  throw refuser(`à corriger : ${[...new Set(champs)].join(', ')}`)
}
