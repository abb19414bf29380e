import { z } from 'zod'
import type { Contexte } from '../contexte.ts'

const saisie = z.object({ valeur: z.string(), par: z.string(), date: z.string() })
export type SaisieGardee = z.infer<typeof saisie>

const BROUILLONS = z.record(
  z.string(),
  z.object({ champs: z.record(z.string(), saisie), date: z.string() }),
)

const BROUILLONS_MAX = 300

export const VALEURS_MAX = 20_000

export type Brouillons = ReturnType<typeof creerBrouillons>

/** Ce qui est tapé dans les formulaires, un brouillon par formulaire : rien ne se perd à un rechargement. */
export function creerBrouillons(contexte: Contexte) {
  const etat = contexte.etat('attestations-brouillons', BROUILLONS, {})
  return {
    lire: (cle: string): Readonly<Record<string, SaisieGardee>> => etat.lire()[cle]?.champs ?? {},
    valeurs: (cle: string): Record<string, string> =>
      Object.fromEntries(
        Object.entries(etat.lire()[cle]?.champs ?? {}).map(([nom, { valeur }]) => [nom, valeur]),
      ),
    noter(cle: string, valeurs: Readonly<Record<string, string>>, par: string): void {
      const date = new Date().toISOString()
      const champs = Object.entries(valeurs).map(([nom, valeur]) => [nom, { valeur, par, date }])
      etat.changer((tous) => {
        const neuf = { champs: { ...tous[cle]?.champs, ...Object.fromEntries(champs) }, date }
        const recents = Object.entries({ ...tous, [cle]: neuf }).sort(([, a], [, b]) =>
          b.date.localeCompare(a.date),
        )
        return Object.fromEntries(recents.slice(0, BROUILLONS_MAX))
      })
    },
    /** Le formulaire est rendu : son brouillon n’a plus lieu d’être. */
    oublier(cle: string): void {
      etat.changer(({ [cle]: _, ...autres }) => autres)
    },
  }
}
