import type { RegleRecevabilite } from './faits.ts'

const JOUR = 86_400

function direAvance(secondes: number): string {
  const jours = Math.round(Math.abs(secondes) / JOUR)
  const sens = secondes > 0 ? 'en avance' : 'en retard'
  return jours > 0
    ? `${sens} de ${jours} jour${jours > 1 ? 's' : ''}`
    : `${sens} de ${Math.abs(secondes)} secondes`
}

/** Des réserves, pas des refus : ce que le banc ne voit pas de l'écran d'un poste, et l'horloge avancée. */
export const filmARegarder: RegleRecevabilite = ({ film: prise }) => {
  if (prise === null || prise.empechement) return null
  const reserves = [
    ...(prise.cadre === 'ecran-du-poste'
      ? ['à regarder : la date et l’heure du bureau doivent s’y voir, et rien de privé']
      : []),
    ...(prise.avanceHorlogeS === undefined
      ? []
      : [
          `l’horloge du banc était ${direAvance(prise.avanceHorlogeS)} sur celle du poste, seule filmée`,
        ]),
  ]
  return reserves.length > 0 ? reserves.join(' ; ') : null
}
