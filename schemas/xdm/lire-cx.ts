/** Un identifiant de patient : `valeur^^^&oid&ISO^type` (dmp.md §6 [V]). */
export interface CxLu {
  extension: string
  racine: string
  type: string
}

/** Lit un identifiant au format CX ; `null` quand la valeur ou l'autorité manque. */
export function lireCx(cx: string | null): CxLu | null {
  const [extension = '', , , autorite = '', type = ''] = (cx ?? '').split('^')
  const racine = autorite.split('&')[1] ?? ''
  return extension !== '' && racine !== '' ? { extension, racine, type } : null
}
