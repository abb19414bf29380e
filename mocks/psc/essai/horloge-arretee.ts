import type { Horloge } from '../../contrat.ts'

/** Une horloge qui n'avance qu'à la demande : les durées s'éprouvent à la seconde près. */
export function creerHorlogeArretee(): Horloge {
  const depart = Math.floor(Date.now() / 1000) * 1000
  let decalage = 0
  const maintenant = () => new Date(depart + decalage)
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
