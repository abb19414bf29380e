import type { Horloge } from '../../options.ts'
import type { Attestation } from '../identite/attester.ts'
import type { MoyenPsc } from '../journal/depot.ts'

/** Une identité reconnue attend dix minutes que l'utilisateur dise à quel compte elle mène. */
const DUREE_MS = 600_000

/** Une identité reconnue, que le logiciel n'a pas encore menée à un compte. */
export interface Atteste {
  /** Empreinte du navigateur qui l'a demandée. */
  navigateur: string
  attestation: Attestation
  moyen: MoyenPsc
  suite: string
  /** Session du logiciel ouverte au départ. */
  seance: string | null
}

/** Les identités en attente d'un compte, une par navigateur, en mémoire. */
export function creerAttestes(horloge: Horloge) {
  const attestes = new Map<string, { atteste: Atteste; fin: number }>()
  const purger = () => {
    const maintenant = horloge.maintenant().getTime()
    for (const [navigateur, { fin }] of attestes) if (fin <= maintenant) attestes.delete(navigateur)
  }
  return {
    garder(atteste: Atteste): void {
      const fin = horloge.maintenant().getTime() + DUREE_MS
      attestes.set(atteste.navigateur, { atteste, fin })
    },
    lire(navigateur: string): Atteste | null {
      purger()
      return attestes.get(navigateur)?.atteste ?? null
    },
    oublier: (navigateur: string): void => void attestes.delete(navigateur),
    oublierTout: (): void => attestes.clear(),
  }
}
