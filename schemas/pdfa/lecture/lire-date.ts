const PDF =
  /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(Z|[+-]\d{2}'?(?:\d{2})?'?)?(?:00'00'?)?$/
const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/

function instant(lu: RegExpExecArray | null): number | null {
  if (lu === null) return null
  const [, an, mois = '01', jour = '01', heure = '00', minute = '00', seconde = '00', zone = ''] =
    lu
  const [, signe = '+', h = '0', m = '0'] = /^([+-])(\d{2})'?:?(\d{2})?/.exec(zone) ?? []
  const decalage = (Number(h) * 60 + Number(m)) * (signe === '-' ? -1 : 1)
  const base = Date.UTC(
    Number(an),
    Number(mois) - 1,
    Number(jour),
    Number(heure),
    Number(minute),
    Number(seconde),
  )
  return base - decalage * 60_000
}

/** L'instant, en millisecondes, d'une date de PDF (`D:20261120…`) ; `null` quand elle n'en est pas une. */
export const lireDatePdf = (texte: string): number | null => instant(PDF.exec(texte.trim()))

/** De même d'une date de métadonnées XMP, à la forme ISO 8601. */
export const lireDateXmp = (texte: string): number | null => instant(ISO.exec(texte.trim()))
