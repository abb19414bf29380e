import { access, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { MARQUE } from './fichiers.ts'
import { resteAssez } from './validites.ts'

/** À changer dès que les certificats produits changent : l'ancienne IGC est alors refaite. */
export const VERSION_IGC = 2

const SCHEMA = z.object({
  version: z.literal(VERSION_IGC),
  /** Propre à chaque IGC : rattache les certificats de personnes à leur autorité. */
  id: z.string(),
  fin: z.coerce.date(),
  nomsServeur: z.array(z.string()),
  /** Adresse HTTP inscrite dans les certificats pour lire les listes de révocation. */
  publication: z.string().nullable().default(null),
  fichiers: z.array(z.string()),
})
export type MarqueIgc = z.infer<typeof SCHEMA>

/** Lit la marque d'un dossier d'IGC ; `null` si elle manque, est illisible ou d'une autre version. */
export async function lireMarque(dossier: string): Promise<MarqueIgc | null> {
  try {
    const lu = SCHEMA.safeParse(JSON.parse(await readFile(join(dossier, MARQUE), 'utf8')))
    return lu.success ? lu.data : null
  } catch {
    return null
  }
}

/** Écrit la marque, en dernier : elle dit que tout le reste est là. */
export async function ecrireMarque(
  dossier: string,
  marque: Omit<z.input<typeof SCHEMA>, 'version'>,
): Promise<void> {
  const contenu = JSON.stringify({ version: VERSION_IGC, ...marque }, null, 2)
  await writeFile(join(dossier, MARQUE), `${contenu}\n`)
}

/** La marque d'un dossier qui peut resservir : plus de sept jours à vivre et tous ses fichiers. */
export async function marqueUtilisable(
  dossier: string,
  maintenant: Date,
): Promise<MarqueIgc | null> {
  const marque = await lireMarque(dossier)
  if (!marque || !resteAssez(marque.fin, maintenant)) return null
  const presences = await Promise.all(
    marque.fichiers.map((nom) =>
      access(join(dossier, nom)).then(
        () => true,
        () => false,
      ),
    ),
  )
  return presences.every(Boolean) ? marque : null
}
