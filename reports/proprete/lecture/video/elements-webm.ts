/** Un élément EBML (RFC 8794 §5) : son identifiant, son corps, sa place. */
export interface ElementWebm {
  id: number
  corps: Buffer
  debut: number
  fin: number
}

/** Identifiants Matroska (RFC 9559 §5.1). */
export const ID_WEBM = {
  segment: 0x18538067,
  info: 0x1549a966,
  titre: 0x7ba9,
  date: 0x4461,
  etiquettes: 0x1254c367,
  pieces: 0x1941a469,
} as const

const CONTENANTS: ReadonlySet<number> = new Set([ID_WEBM.segment, ID_WEBM.info])
const ELEMENTS_MAX = 100_000

export const estWebm = (octets: Buffer): boolean =>
  octets.subarray(0, 4).equals(Buffer.from('1a45dfa3', 'hex'))

interface Vint {
  longueur: number
  /** Avec son bit de longueur, comme un identifiant l’écrit. */
  brut: number
  /** Sans lui, comme une taille l’écrit ; infinie quand elle n’est pas connue (RFC 8794 §6.2). */
  valeur: number
}

/** Un entier à longueur variable (RFC 8794 §4), ou `null`. */
function lireVint(octets: Buffer, place: number): Vint | null {
  const premier = octets[place] ?? 0
  const longueur = Math.clz32(premier) - 23
  if (premier === 0 || place + longueur > octets.length) return null
  let brut = premier
  // Le bit de longueur d'abord : sur huit octets, il ferait perdre les derniers chiffres.
  let valeur = premier & (0xff >> longueur)
  for (let rang = 1; rang < longueur; rang += 1) {
    brut = brut * 256 + (octets[place + rang] ?? 0)
    valeur = valeur * 256 + (octets[place + rang] ?? 0)
  }
  const inconnue = valeur >= 2 ** (7 * longueur) - 1
  return { longueur, brut, valeur: inconnue ? Number.POSITIVE_INFINITY : valeur }
}

/** Les éléments d’un WebM, segment et informations ouverts ; s’arrête au premier qui déborde. */
export function* elementsWebm(
  octets: Buffer,
  { debut, fin } = { debut: 0, fin: octets.length },
): Generator<ElementWebm> {
  let vus = 0
  for (let place = debut; place < fin && vus < ELEMENTS_MAX; vus += 1) {
    const nom = lireVint(octets, place)
    const taille = nom === null ? null : lireVint(octets, place + nom.longueur)
    if (nom === null || taille === null) return
    const corps = place + nom.longueur + taille.longueur
    const bout = Math.min(fin, corps + taille.valeur)
    if (Number.isFinite(taille.valeur) && corps + taille.valeur > fin) return
    yield { id: nom.brut, corps: octets.subarray(corps, bout), debut: place, fin: bout }
    if (CONTENANTS.has(nom.brut)) yield* elementsWebm(octets, { debut: corps, fin: bout })
    place = bout
  }
}
