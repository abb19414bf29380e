import type { Horloge } from './contrat.ts'

/**
 * Horloge du banc : l'heure réelle, décalée à la demande. `avancer` prend des secondes, négatives
 * admises, et rend l'heure obtenue ; `reinitialiser` revient à l'heure réelle (psc.md §16 [C]).
 */
export function creerHorloge(): Horloge {
  let decalage = 0
  const maintenant = () => new Date(Date.now() + decalage)
  return {
    maintenant,
    avancer(secondes) {
      decalage += secondes * 1000
      return maintenant()
    },
    reinitialiser() {
      decalage = 0
    },
  }
}
