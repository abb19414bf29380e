import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const schema = z.object({ navigateur: z.string().min(1).max(500) })

/** Là où le banc retient le navigateur trouvé, propre à cette machine. */
export const FICHIER_MEMOIRE = fileURLToPath(
  new URL('../../.segur/navigateur.json', import.meta.url),
)

/** Nom du candidat retenu, ou `null`. Ce n’est qu’une préférence : l’appelant ne lance que des candidats connus. */
export async function lireMemoire(fichier: string): Promise<string | null> {
  try {
    return schema.parse(JSON.parse(await readFile(fichier, 'utf8'))).navigateur
  } catch {
    return null
  }
}

/** Écrit d’un seul geste, car plusieurs postes peuvent retenir en même temps. Un échec est sans gravité. */
export async function ecrireMemoire(fichier: string, navigateur: string): Promise<void> {
  const provisoire = `${fichier}.${process.pid}`
  try {
    await mkdir(path.dirname(fichier), { recursive: true })
    await writeFile(provisoire, `${JSON.stringify({ navigateur })}\n`)
    await rename(provisoire, fichier)
  } catch {
    // Dossier en lecture seule : le navigateur sera cherché de nouveau la prochaine fois.
  }
}
