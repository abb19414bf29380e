import { z } from 'zod'

const SIREN_LA_POSTE = '356000000'

const sommeChiffres = (chiffres: string) =>
  [...chiffres].reduce((somme, chiffre) => somme + Number(chiffre), 0)

function sommeLuhn(chiffres: string): number {
  return [...chiffres].reverse().reduce((somme, chiffre, rang) => {
    const double = Number(chiffre) * (rang % 2 === 1 ? 2 : 1)
    return somme + (double > 9 ? double - 9 : double)
  }, 0)
}

/** Contrôle un SIRET : 14 chiffres et clé de Luhn ; les établissements de La Poste suivent leur propre somme. */
export function estSiretValide(siret: string): boolean {
  if (!/^\d{14}$/.test(siret)) return false
  if (sommeLuhn(siret) % 10 === 0) return true
  return siret.startsWith(SIREN_LA_POSTE) && sommeChiffres(siret) % 5 === 0
}

/** Un SIRET saisi, espaces retirés. */
export const siret = z
  .string()
  .transform((saisi) => saisi.replace(/\s/g, ''))
  .refine(estSiretValide, {
    error: 'SIRET invalide : 14 chiffres dont le dernier est une clé de contrôle',
  })
