export interface PartieMime {
  /** Noms en minuscules. */
  entetes: ReadonlyMap<string, string>
  /** `Content-ID` sans chevrons ni espaces ; `null` quand il manque. */
  contentId: string | null
  /** Octets tels que reçus : ni charset ni encodage de transfert n'y touche (dmp.md §4.3 [V]). */
  octets: Uint8Array
}

export type LectureMultipart = { parties: readonly PartieMime[] } | { refus: string }

/** Un lot porte un document par partie ; au-delà, c'est autre chose qu'un lot. */
const PARTIES_MAX = 1_100
const EN_TETES_MAX = 16 * 1024

const estBlanc = (octet: number | undefined) => octet === 0x20 || octet === 0x09

/** Où commence le corps d'une partie, et le texte de ses en-têtes ; lignes finies par CRLF ou LF. */
function couperEnTetes(partie: Buffer): { texte: string; corps: Buffer } | null {
  for (let i = 0; i < Math.min(partie.length, EN_TETES_MAX); i += 1) {
    if (partie[i] !== 0x0a) continue
    const suite = partie[i + 1] === 0x0d ? i + 2 : i + 1
    if (partie[suite] === 0x0a)
      return { texte: partie.toString('latin1', 0, i), corps: partie.subarray(suite + 1) }
  }
  return null
}

/** Une partie sans en-tête commence par sa ligne vide. */
function sansEnTete(partie: Buffer): Buffer | null {
  if (partie[0] === 0x0a) return partie.subarray(1)
  return partie[0] === 0x0d && partie[1] === 0x0a ? partie.subarray(2) : null
}

function lirePartie(partie: Buffer): PartieMime | null {
  const nue = sansEnTete(partie)
  if (nue) return { entetes: new Map(), contentId: null, octets: nue }
  const coupe = couperEnTetes(partie)
  if (!coupe) return null
  const entetes = new Map<string, string>()
  // Une ligne qui commence par un blanc continue la précédente (RFC 5322 §2.2.3).
  for (const ligne of coupe.texte.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const deux = ligne.indexOf(':')
    if (deux > 0)
      entetes.set(ligne.slice(0, deux).trim().toLowerCase(), ligne.slice(deux + 1).trim())
  }
  const id = entetes.get('content-id')
  return {
    entetes,
    contentId: id === undefined ? null : id.replace(/^<|>$/g, '').trim(),
    octets: coupe.corps,
  }
}

interface Limite {
  /** Fin de la partie qui précède. */
  fin: number
  /** Début de la partie qui suit. */
  suite: number
  derniere: boolean
}

/** La prochaine ligne de séparation ; le texte de la frontière au milieu d'un contenu n'en est pas une. */
function chercherLimite(corps: Buffer, frontiere: Buffer, depart: number): Limite | null {
  for (let i = corps.indexOf(frontiere, depart); i >= 0; i = corps.indexOf(frontiere, i + 1)) {
    if (i > 0 && corps[i - 1] !== 0x0a) continue
    let suite = i + frontiere.length
    const derniere = corps[suite] === 0x2d && corps[suite + 1] === 0x2d
    if (derniere) suite += 2
    while (estBlanc(corps[suite])) suite += 1
    if (corps[suite] === 0x0d) suite += 1
    if (corps[suite] === 0x0a) suite += 1
    else if (!(derniere && suite >= corps.length)) continue
    const fin = i > 1 && corps[i - 2] === 0x0d ? i - 2 : Math.max(i - 1, 0)
    return { fin, suite, derniere }
  }
  return null
}

/**
 * Découpe un corps `multipart/related` d'après sa frontière : préambule et épilogue admis, ordre et
 * casse des en-têtes libres, octets jamais récrits (dmp.md §4.3 [V]). Rend le refus quand une partie
 * est illisible ou que la dernière frontière n'est pas arrivée.
 */
export function lireMultipart(octets: Uint8Array, frontiere: string): LectureMultipart {
  const corps = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength)
  const marque = Buffer.from(`--${frontiere}`, 'latin1')
  let limite = chercherLimite(corps, marque, 0)
  if (!limite) return { refus: 'La frontière annoncée n’est pas dans le corps.' }
  const parties: PartieMime[] = []
  while (!limite.derniere) {
    const suivante = chercherLimite(corps, marque, limite.suite)
    if (!suivante) return { refus: 'Le corps s’arrête avant la dernière frontière : il est coupé.' }
    const partie = lirePartie(corps.subarray(limite.suite, Math.max(limite.suite, suivante.fin)))
    if (!partie)
      return { refus: `Les en-têtes de la partie ${parties.length + 1} sont illisibles.` }
    parties.push(partie)
    if (parties.length > PARTIES_MAX) return { refus: `Plus de ${PARTIES_MAX} parties.` }
    limite = suivante
  }
  return parties.length > 0 ? { parties } : { refus: 'Aucune partie avant la dernière frontière.' }
}
