/** Une valeur de champ, une composante par case ; une case peut avoir ses sous-composantes. */
export type Composantes = readonly (string | readonly string[])[]

const ECHAPPEMENTS: Record<string, string> = {
  '\\': '\\E\\',
  '|': '\\F\\',
  '^': '\\S\\',
  '&': '\\T\\',
  '~': '\\R\\',
}

const echapper = (texte: string): string =>
  texte.replace(/[\\|^&~]/g, (signe) => ECHAPPEMENTS[signe] ?? signe).replace(/[\r\n]+/g, ' ')

const composantes = (valeurs: Composantes): string =>
  valeurs
    .map((valeur) => (typeof valeur === 'string' ? [valeur] : valeur).map(echapper).join('&'))
    .join('^')
    .replace(/\^+$/, '')

/** Un champ : une seule valeur, ou plusieurs répétitions. */
export const champ = (...repetitions: readonly Composantes[]): string =>
  repetitions.map(composantes).join('~')

/** Un segment dont les champs, déjà écrits, sont donnés par leur numéro. */
export function segment(nom: string, champs: Readonly<Record<number, string>>): string {
  const dernier = Math.max(0, ...Object.keys(champs).map(Number))
  const suite = Array.from({ length: dernier }, (_, rang) => champs[rang + 1] ?? '')
  return [nom, ...suite].join('|')
}

/** Date et heure de Paris, `AAAAMMJJHHMMSS`. */
export function horodater(instant: Date): string {
  const parties = new Intl.DateTimeFormat('fr-FR', {
    timeZone: 'Europe/Paris',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant)
  const lire = (type: string) => parties.find((p) => p.type === type)?.value ?? ''
  return ['year', 'month', 'day', 'hour', 'minute', 'second'].map(lire).join('')
}
