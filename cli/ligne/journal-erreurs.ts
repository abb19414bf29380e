import { appendFile, mkdir, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import { inspect } from 'node:util'
import { masquer } from '../../schemas/secrets/masquer.ts'

const TAILLE_MAX = 1_000_000

async function faireDeLaPlace(fichier: string): Promise<void> {
  const infos = await stat(fichier).catch(() => null)
  if (infos !== null && infos.size > TAILLE_MAX) await rename(fichier, `${fichier}.1`)
}

/** Ajoute au journal le détail masqué d’une erreur, ses causes et sa pile. Ne lève jamais d’erreur. */
export async function journaliser(
  erreur: unknown,
  { fichier, commande }: { fichier: string; commande: readonly string[] },
): Promise<void> {
  const entete = `${new Date().toISOString()} segur ${commande.join(' ')}`
  try {
    await mkdir(path.dirname(fichier), { recursive: true })
    await faireDeLaPlace(fichier)
    await appendFile(fichier, `${masquer(`${entete}\n${inspect(erreur, { depth: 4 })}`)}\n\n`)
  } catch {
    // Le journal est une aide : son absence ne doit pas cacher la première erreur.
  }
}
