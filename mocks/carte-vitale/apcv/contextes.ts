import { randomBytes, randomUUID } from 'node:crypto'
import type { Appli } from './applis.ts'

/** Un contexte ApCV ouvert par un professionnel, pour une appli lue (ins.md §15). */
export interface ContexteApcv {
  identifiant: string
  /** Secret : il ne va qu'à celui qui l'a ouvert. */
  jeton: string
  fin: Date
  professionnel: string
  appli: Appli
}

export interface Contextes {
  ouvrir(professionnel: string, appli: Appli, fin: Date): ContexteApcv
  /** Le dernier contexte de ce professionnel qui n'a pas expiré. */
  enCours(professionnel: string, maintenant: Date): ContexteApcv | null
  /** Faux quand ce professionnel n'a pas, ou n'a plus, ce contexte. */
  detruire(professionnel: string, identifiant: string, maintenant: Date): boolean
  ouverts(maintenant: Date): readonly ContexteApcv[]
  vider(): void
}

const CONTEXTES_MAX = 1_000

/** Les contextes en cours ; un contexte expiré est oublié à la première question. */
export function creerContextes(): Contextes {
  let contextes: ContexteApcv[] = []
  const vivants = (maintenant: Date) => {
    contextes = contextes.filter(({ fin }) => fin > maintenant)
    return contextes
  }
  return {
    ouvrir(professionnel, appli, fin) {
      const ouvert = {
        identifiant: randomUUID(),
        jeton: randomBytes(24).toString('base64url'),
        fin,
        professionnel,
        appli,
      }
      contextes = [...contextes, ouvert].slice(-CONTEXTES_MAX)
      return ouvert
    },
    enCours: (professionnel, maintenant) =>
      vivants(maintenant).findLast((c) => c.professionnel === professionnel) ?? null,
    detruire(professionnel, identifiant, maintenant) {
      const avant = vivants(maintenant)
      contextes = avant.filter(
        (c) => c.professionnel !== professionnel || c.identifiant !== identifiant,
      )
      return contextes.length < avant.length
    },
    ouverts: vivants,
    vider() {
      contextes = []
    },
  }
}
