const FORME = /^(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:\.\d+)?(?:([+-])(\d{2})(\d{2}))?$/

/**
 * Une date de CDA ou de métadonnées, ramenée en temps universel et écrite en chiffres ; à la minute, car l'une des
 * deux peut taire les secondes. Une date sans heure reste telle quelle ; `null` quand ce n'en est pas une.
 */
export function instantDe(date: string | null): string | null {
  const lu = FORME.exec(date ?? '')
  if (lu === null) return null
  const [, an, mois, jour, heure, minute = '00', , signe, h = '00', m = '00'] = lu
  if (heure === undefined) return `${an}${mois ?? ''}${jour ?? ''}`
  const decalage = (Number(h) * 60 + Number(m)) * (signe === '-' ? -1 : 1)
  const instant = Date.UTC(
    Number(an),
    Number(mois) - 1,
    Number(jour),
    Number(heure),
    Number(minute) - decalage,
  )
  return Number.isNaN(instant)
    ? null
    : new Date(instant).toISOString().replace(/\D/g, '').slice(0, 12)
}
