import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { IdentiteAttendue } from '../../schemas/datamatrix/ins/comparer-identite.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { raisonDeLecture } from './raison-de-lecture.ts'

const trait = z.string().min(1).max(120).optional()

const schema = z
  .strictObject({
    matricule: trait,
    oid: trait,
    nomNaissance: trait,
    prenoms: trait,
    sexe: z.enum(['M', 'F']).optional(),
    dateNaissance: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, 'la forme est AAAA-MM-JJ')
      .optional(),
    lieuNaissance: trait,
  })
  .refine((identite) => Object.keys(identite).length > 0, 'aucun trait n’est donné')

/** L'identité d'un fichier JSON, un trait au moins. Lève SEGUR-VAL-002 avec toutes ses fautes. */
export async function lireAttendu(fichier: string): Promise<IdentiteAttendue> {
  const refuser = (raison: string, details: readonly string[], cause?: unknown): never => {
    throw new ErreurSegur('SEGUR-VAL-002', { fichier, raison }, { details, cause })
  }
  let lu: unknown
  try {
    lu = JSON.parse(await readFile(fichier, 'utf8'))
  } catch (erreur) {
    return refuser(raisonDeLecture(erreur), [], erreur)
  }
  const resultat = schema.safeParse(lu)
  if (resultat.success) return resultat.data
  const details = resultat.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'identité'} : ${message}`,
  )
  return refuser('des traits sont à corriger', details)
}
