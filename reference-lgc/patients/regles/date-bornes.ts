import { lireDateSaisie } from './date-forme.ts'
import { type RegleSaisie, surChamp } from './saisie.ts'

/** INS.01.03 : le jour va de 1 à 31. */
export const verifierJour = surChamp('dateNaissance', (valeur) => {
  const date = lireDateSaisie(valeur)
  return date && (date.jour < 1 || date.jour > 31)
    ? `Jour ${valeur.slice(0, 2)} refusé : le jour va de 01 à 31.`
    : null
})

/** INS.01.03 : le mois va de 1 à 12. */
export const verifierMois = surChamp('dateNaissance', (valeur) => {
  const date = lireDateSaisie(valeur)
  return date && (date.mois < 1 || date.mois > 12)
    ? `Mois ${valeur.slice(3, 5)} refusé : le mois va de 01 à 12.`
    : null
})

/** Faute des mutants `jour-hors-bornes-accepte` et `mois-hors-bornes-accepte`. */
export const toutAccepter: RegleSaisie = () => null
