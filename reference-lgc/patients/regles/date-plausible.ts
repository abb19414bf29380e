import { lireDateSaisie } from './date-forme.ts'
import { surChamp } from './saisie.ts'

/** À la saisie, la date doit exister ; ce qui est hors bornes relève d'autres règles. */
export const verifierCalendrier = surChamp('dateNaissance', (valeur) => {
  const date = lireDateSaisie(valeur)
  if (!date || date.jour < 1 || date.jour > 31 || date.mois < 1 || date.mois > 12) return null
  const jours = new Date(Date.UTC(date.annee, date.mois, 0)).getUTCDate()
  return date.jour > jours
    ? `Le ${valeur} n'existe pas au calendrier. Vérifiez le jour et le mois.`
    : null
})

/** Un enfant né aujourd'hui se crée ; né demain, c'est une faute de frappe. */
export const refuserFutur = surChamp('dateNaissance', (valeur, { aujourdhui }) => {
  const iso = `${valeur.slice(6)}-${valeur.slice(3, 5)}-${valeur.slice(0, 2)}`
  return lireDateSaisie(valeur) && iso > aujourdhui
    ? `Le ${valeur} est dans le futur. Vérifiez l'année.`
    : null
})
