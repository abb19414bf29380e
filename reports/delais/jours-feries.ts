/** `AAAA-MM-JJ` d'un jour du calendrier, sans heure ni fuseau. */
export const ecrireJour = (date: Date): string => date.toISOString().slice(0, 10)

/** Le dimanche de Pâques du calendrier grégorien (algorithme de Meeus, Jones et Butcher). */
function paques(annee: number): Date {
  const a = annee % 19
  const b = Math.floor(annee / 100)
  const c = annee % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const rang = h + l - 7 * m + 114
  return new Date(Date.UTC(annee, Math.floor(rang / 31) - 1, (rang % 31) + 1))
}

const FIXES = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'] as const
/** Lundi de Pâques, Ascension, lundi de Pentecôte : en jours après Pâques. */
const APRES_PAQUES = [1, 39, 50] as const

/** Les onze jours fériés de métropole (code du travail, art. L3133-1 [V]). */
export function joursFeries(annee: number): ReadonlySet<string> {
  const depart = paques(annee).getTime()
  const mobiles = APRES_PAQUES.map((jours) => ecrireJour(new Date(depart + jours * 86_400_000)))
  return new Set([...FIXES.map((jour) => `${annee}-${jour}`), ...mobiles])
}
