import type { Horloge } from '../../mocks/contrat.ts'
import { creerHorloge } from '../../mocks/horloge.ts'

/** L’horloge du banc, qu’un autre processus suit. */
export interface HorlogeSuivie {
  horloge: Horloge
  /** Qui prévenir de chaque déplacement ; l’écart est à l’heure réelle, en millisecondes. */
  suivre(prevenir: (decalageMs: number) => void): void
}

/** De combien l’horloge s’écarte de l’heure réelle, en millisecondes. */
export const decalageDe = ({ maintenant }: Pick<Horloge, 'maintenant'>): number =>
  maintenant().getTime() - Date.now()

/** Une horloge du banc, et l’avis de ses déplacements. */
export function creerHorlogeSuivie(): HorlogeSuivie {
  const { maintenant, avancer, reinitialiser } = creerHorloge()
  let prevenir: (decalageMs: number) => void = () => undefined
  return {
    horloge: {
      maintenant,
      avancer(secondes) {
        const heure = avancer(secondes)
        prevenir(decalageDe({ maintenant }))
        return heure
      },
      reinitialiser() {
        reinitialiser()
        prevenir(0)
      },
    },
    suivre: (qui) => {
      prevenir = qui
    },
  }
}
