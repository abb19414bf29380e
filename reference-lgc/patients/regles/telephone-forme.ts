import { surChamp } from './saisie.ts'

/** Dix chiffres s'écrivent par deux ; un numéro étranger garde ses groupes. */
export function convertirTelephone(valeur: string): string {
  const compact = valeur.replace(/[\s.-]/g, '')
  return /^0\d{9}$/.test(compact) ? compact.replace(/(..)(?=.)/g, '$1 ') : valeur.trim()
}

export const verifierTelephone = surChamp('telephone', (valeur) =>
  /^(?:0\d(?: \d\d){4}|\+[1-9][\d ]{6,18})$/.test(valeur)
    ? null
    : 'Un téléphone a dix chiffres, ou commence par + et le code du pays. Vérifiez chaque chiffre.',
)
