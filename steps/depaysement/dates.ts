const JOUR_MS = 86_400_000

const MOIS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre'],
  ...['octobre', 'novembre', 'décembre'],
]

/** Les façons d'écrire une date : `jj/mm/aaaa` d'un écran, `AAAA-MM-JJ` d'un message, `AAAAMMJJ` d'une carte. */
const FORMES: readonly { lire: RegExp; ecrire: (a: string, m: string, j: string) => string }[] = [
  { lire: /^(?<j>\d{2})\/(?<m>\d{2})\/(?<a>\d{4})$/, ecrire: (a, m, j) => `${j}/${m}/${a}` },
  { lire: /^(?<a>\d{4})-(?<m>\d{2})-(?<j>\d{2})$/, ecrire: (a, m, j) => `${a}-${m}-${j}` },
  { lire: /^(?<a>\d{4})(?<m>\d{2})(?<j>\d{2})$/, ecrire: (a, m, j) => `${a}${m}${j}` },
  { lire: /^(?<j>\d{2})-(?<m>\d{2})-(?<a>\d{4})$/, ecrire: (a, m, j) => `${j}-${m}-${a}` },
  { lire: /^(?<j>\d{2})\.(?<m>\d{2})\.(?<a>\d{4})$/, ecrire: (a, m, j) => `${j}.${m}.${a}` },
]

/** La date du calendrier qu'un texte écrit, `AAAA-MM-JJ` ; `null` si c'en est une fausse ou autre chose. */
export function lireDate(texte: string): string | null {
  for (const { lire } of FORMES) {
    const { a, m, j } = lire.exec(texte)?.groups ?? {}
    if (a === undefined) continue
    const iso = `${a}-${m}-${j}`
    const date = new Date(`${iso}T00:00:00Z`)
    const juste = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
    return juste ? iso : null
  }
  return null
}

export function decalerIso(iso: string, jours: number): string {
  const date = new Date(Date.parse(`${iso}T00:00:00Z`) + jours * JOUR_MS)
  return date.toISOString().slice(0, 10)
}

/** Décale une date dans la forme où elle est écrite ; une date impossible garde sa faute. */
export function decalerDate(texte: string, jours: number): string {
  const iso = lireDate(texte)
  const forme = FORMES.find(({ lire }) => lire.test(texte))
  if (iso === null || !forme) return texte
  const [a = '', m = '', j = ''] = decalerIso(iso, jours).split('-')
  return forme.ecrire(a, m, j)
}

/** Toutes les écritures d'une date, dans le même ordre pour deux dates. */
export function ecritures(iso: string): readonly string[] {
  const [a = '', m = '', j = ''] = iso.split('-')
  const mois = MOIS[Number(m) - 1] ?? ''
  return [...FORMES.map(({ ecrire }) => ecrire(a, m, j)), `${Number(j)} ${mois} ${a}`]
}
