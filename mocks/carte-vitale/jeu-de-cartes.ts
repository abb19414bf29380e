import { z } from 'zod'
import { SCHEMA_CARTE } from './carte.ts'

/** Les cartes d'un jeu, par nom ; chaque champ fautif est listé. */
export const SCHEMA_JEU = z.record(z.string().min(1), SCHEMA_CARTE)

export type JeuDeCartes = z.output<typeof SCHEMA_JEU>

/**
 * Deux cartes n'ont pas le même numéro de série. Se juge sur le jeu brut : une autre faute ne doit
 * pas cacher celle-ci. Rend une phrase par carte de trop.
 */
export function seriesEnDouble(jeu: unknown): readonly string[] {
  const vues = new Map<string, string>()
  return Object.entries(jeu ?? {}).flatMap(([nom, carte]) => {
    const serie = (carte as { numeroSerie?: unknown } | null)?.numeroSerie
    if (typeof serie !== 'string') return []
    const premiere = vues.get(serie.padStart(12, '0'))
    if (premiere === undefined) {
      vues.set(serie.padStart(12, '0'), nom)
      return []
    }
    return [`Le champ « ${nom}.numeroSerie » est déjà celui de la carte « ${premiere} ».`]
  })
}
