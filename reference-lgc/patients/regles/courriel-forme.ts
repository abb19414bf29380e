import { surChamp } from './saisie.ts'

/** La forme seule : l'existence de la boîte se vérifie en lui écrivant. */
export const verifierCourriel = surChamp('courriel', (valeur) =>
  valeur.length <= 254 && /^[^\s@\p{C}]+@[^\s@\p{C}]+\.[^\s@\p{C}]+$/u.test(valeur)
    ? null
    : 'Un courriel s’écrit nom@domaine.fr, sans espace. Vérifiez-le avec le patient.',
)
