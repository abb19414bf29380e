import { MESSAGE_INVISIBLE } from './caracteres-admis.ts'
import { surChamp } from './saisie.ts'

const LONGUEUR_ADRESSE = 200

/** Toute écriture est admise, sur une ligne : l'adresse ne part pas à INSi. */
export const verifierAdresse = surChamp('adresse', (valeur) => {
  if (/\p{C}/u.test(valeur)) return MESSAGE_INVISIBLE
  return valeur.length > LONGUEUR_ADRESSE
    ? `${valeur.length} caractères : ${LONGUEUR_ADRESSE} au plus. Raccourcissez l'adresse.`
    : null
})
