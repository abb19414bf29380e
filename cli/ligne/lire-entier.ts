import { ErreurSegur } from '../erreur-segur.ts'
import type { ValeurOption } from '../verbe.ts'

interface Bornes {
  verbe: string
  option: string
  min: number
  max: number
}

/** Lit une option qui attend un nombre entier ; absente, rend `undefined`. Lève SEGUR-CLI-003. */
export function lireEntier(
  valeur: ValeurOption,
  { verbe, option, min, max }: Bornes,
): number | undefined {
  if (typeof valeur !== 'string') return undefined
  const nombre = /^\d{1,9}$/.test(valeur) ? Number(valeur) : Number.NaN
  if (nombre >= min && nombre <= max) return nombre
  const raison = `un nombre entier de ${min} à ${max} est attendu, pas « ${valeur} »`
  throw new ErreurSegur('SEGUR-CLI-003', { verbe, option, raison })
}

/** Un port libre d’accès aux comptes ordinaires, avec de la place au-dessus pour chaque service. */
export const PORTS = { min: 1024, max: 65000 }
