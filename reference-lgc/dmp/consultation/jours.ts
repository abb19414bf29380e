import { instantDe } from '../../vues/heures.ts'

/** `31/12/2025` ou `2025-12-31`, rendu `AAAA-MM-JJ` ; vide pour ce qui n'est pas un jour. */
export function lireJour(texte: string): string {
  const lu = texte.trim()
  const [, j, m, a] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(lu) ?? []
  const iso = a ? `${a}-${m?.padStart(2, '0')}-${j?.padStart(2, '0')}` : lu
  const date = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : null
  return date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : ''
}

/** Minuit à Paris de ce jour : le DMP parle en temps universel, l'écran à l'heure d'ici (EX_3.1-1070). */
export const debutDuJour = (iso: string): Date => instantDe(iso, 0)

/** Minuit à Paris du lendemain : un jour de changement d'heure en a 23 ou 25. */
export function finDuJour(iso: string): Date {
  const lendemain = new Date(`${iso}T00:00:00Z`)
  lendemain.setUTCDate(lendemain.getUTCDate() + 1)
  return debutDuJour(lendemain.toISOString().slice(0, 10))
}
