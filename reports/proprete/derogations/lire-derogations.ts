import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Derogation } from './types.ts'

/** Nom du fichier, dans le dossier inspecté. */
export const NOM_DEROGATIONS = 'derogations.yaml'

const TAILLE_MAX = 1024 * 1024

/** Un jour sans guillemets est un texte en YAML 1.2 ; une date reste une date. */
const texte = z
  .union([z.string(), z.number(), z.date().transform((date) => date.toISOString().slice(0, 10))])
  .transform((valeur) => String(valeur).trim())
  .nullish()
  .transform((valeur) => valeur || null)

const FORME = z.strictObject({
  derogations: z
    .array(
      z.strictObject({
        regle: texte,
        fichier: texte,
        empreinte: texte,
        lieu: texte,
        raison: texte,
        par: texte,
        date: texte,
        expire: texte,
      }),
    )
    .max(5000),
})

/** Le fichier de dérogations ne se lit pas ; `message` dit pourquoi, en français. */
export class ErreurDerogations extends Error {
  readonly code = 'SEGUR-DOS-011'
  readonly chemin: string

  constructor(chemin: string, raison: string, cause?: unknown) {
    super(raison, { cause })
    this.name = 'ErreurDerogations'
    this.chemin = chemin
  }
}

function parser(chemin: string): unknown {
  if (statSync(chemin).size > TAILLE_MAX) throw new ErreurDerogations(chemin, 'il dépasse 1 Mio')
  try {
    return parse(readFileSync(chemin, 'utf8'))
  } catch (cause) {
    throw new ErreurDerogations(chemin, 'ce n’est pas du YAML', cause)
  }
}

/**
 * Les dérogations d’un fichier ; aucune quand il n’existe pas. Lève ErreurDerogations quand il ne se lit pas ou
 * porte un champ inconnu : une dérogation mal écrite ne doit pas passer inaperçue.
 */
export function lireDerogations(chemin: string): readonly Derogation[] {
  if (statSync(chemin, { throwIfNoEntry: false }) === undefined) return []
  const lu = FORME.safeParse(parser(chemin))
  if (lu.success)
    return lu.data.derogations.map((derogation, rang) => ({ rang: rang + 1, ...derogation }))
  const [premiere] = lu.error.issues
  const ou = premiere?.path.join('.') || 'le fichier'
  const inconnus = premiere?.code === 'unrecognized_keys' ? ` : ${premiere.keys.join(', ')}` : ''
  throw new ErreurDerogations(chemin, `${ou} n’a pas la forme attendue${inconnus}`)
}

/** Le fichier de dérogations d’un dossier inspecté. */
export const cheminDerogations = (racine: string): string => path.join(racine, NOM_DEROGATIONS)
