import type { z } from 'zod'
import { direDefaut } from './dire-defaut.ts'

function chemin(pas: readonly PropertyKey[]): string {
  return pas
    .map((p) => (typeof p === 'number' ? `[${p}]` : `.${String(p)}`))
    .join('')
    .replace(/^\./, '')
}

/** Applique un schéma ; rend la valeur, ou toutes les erreurs à la fois, une phrase chacune. */
export function verifier<T>(
  schema: z.ZodType<T>,
  valeur: unknown,
): { valeur: T } | { erreurs: readonly string[] } {
  const lu = schema.safeParse(valeur, { error: direDefaut })
  if (lu.success) return { valeur: lu.data }
  const erreurs = lu.error.issues.map(({ path, message }) =>
    path.length === 0 ? `Le corps ${message}.` : `Le champ « ${chemin(path)} » ${message}.`,
  )
  return { erreurs }
}
