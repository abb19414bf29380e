import type { Attestation } from '../identite/attester.ts'
import type { Jetons } from '../identite/jetons.ts'
import type { Professionnel, Situation } from '../identite/professionnel.ts'
import type { MoyenPsc } from '../journal/depot.ts'

/** La session PSC d'une session du logiciel ; rien de ceci n'est écrit sur un disque. */
export interface SessionPsc {
  professionnel: Professionnel
  moyen: MoyenPsc
  situation: Situation | null
  /** `null` quand PSC a refusé de renouveler : les services socles sont fermés. */
  jetons: Jetons | null
  /** Jeton d'identité, pour fermer la session de PSC même après un refus de renouveler. */
  preuve: string
  /** Le renouvellement en cours : un seul à la fois, les jetons tournent (psc.md §19). */
  enCours: Promise<void> | null
  /** PSC n'a pas répondu au dernier renouvellement. */
  manqueLe: Date | null
}

/** Les sessions PSC, par empreinte de session du logiciel, en mémoire. */
export function creerSessionsPsc() {
  const sessions = new Map<string, SessionPsc>()
  return {
    ouvrir(empreinte: string, { professionnel, jetons }: Attestation, moyen: MoyenPsc): void {
      const [seule, ...autres] = professionnel.situations
      sessions.set(empreinte, {
        professionnel,
        moyen,
        situation: seule && autres.length === 0 ? seule : null,
        jetons,
        preuve: jetons.preuve,
        enCours: null,
        manqueLe: null,
      })
    },
    lire: (empreinte: string): SessionPsc | null => sessions.get(empreinte) ?? null,
    /** Oublie les jetons sans rien dire à PSC, dont la session reste ouverte (EXI PSC 32). */
    oublier: (empreinte: string): void => void sessions.delete(empreinte),
    /** Oublie celles dont la session du logiciel n'est plus. */
    purger(vivante: (empreinte: string) => boolean): void {
      for (const empreinte of sessions.keys()) if (!vivante(empreinte)) sessions.delete(empreinte)
    },
    oublierTout: (): void => sessions.clear(),
  }
}
