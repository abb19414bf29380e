import type { EcartProtocole } from '../../contrat.ts'
import { lireEnTete } from './lire-en-tete.ts'
import { lireMultipart, type PartieMime } from './lire-multipart.ts'

/** Un message SOAP et ses pièces, une fois l'emballage HTTP retiré. */
export interface MessageRecu {
  racine: Uint8Array
  /** Les autres parties, par `Content-ID` ; vide hors multipart. */
  pieces: ReadonlyMap<string, Uint8Array>
  multipart: boolean
  charset: string | null
  /** Paramètre `action` du type de contenu, ou en-tête SOAPAction de SOAP 1.1. */
  action: string | null
  ecarts: readonly EcartProtocole[]
}

export type LectureMessage = { message: MessageRecu } | { refus: EcartProtocole }

const EMBALLAGE = { regle: 'dmp.mtom', source: 'dmp.md §4.3', marque: 'V' } as const
const PLATS = ['application/soap+xml', 'text/xml']

const nu = (id: string) => id.trim().replace(/^<|>$/g, '')

function trouverRacine(
  parties: readonly PartieMime[],
  start: string | undefined,
): { racine: PartieMime; ecart: string | null } | { refus: string } {
  const [premiere] = parties
  if (!premiere) return { refus: 'Aucune partie.' }
  // RFC 2387 §3.2 : sans `start`, la racine est la première partie.
  if (start === undefined)
    return {
      racine: premiere,
      ecart: 'Le paramètre start manque : la première partie sert de racine.',
    }
  const racine = parties.find(({ contentId }) => contentId === nu(start))
  return racine
    ? { racine, ecart: null }
    : { refus: `Le paramètre start « ${start} » ne désigne aucune partie.` }
}

function lireEnveloppeMultipart(
  octets: Uint8Array,
  parametres: ReadonlyMap<string, string>,
): LectureMessage {
  const refuser = (message: string): LectureMessage => ({ refus: { ...EMBALLAGE, message } })
  const frontiere = parametres.get('boundary')
  if (!frontiere) return refuser('Le paramètre boundary manque.')
  const lecture = lireMultipart(octets, frontiere)
  if ('refus' in lecture) return refuser(lecture.refus)
  const trouvee = trouverRacine(lecture.parties, parametres.get('start'))
  if ('refus' in trouvee) return refuser(trouvee.refus)
  const { racine, ecart } = trouvee
  const pieces = new Map<string, Uint8Array>()
  for (const { contentId, octets: piece } of lecture.parties.filter((p) => p !== racine)) {
    if (contentId === null) return refuser('Une pièce n’a pas de Content-ID.')
    if (pieces.has(contentId)) return refuser(`Deux pièces ont le Content-ID « ${contentId} ».`)
    pieces.set(contentId, piece)
  }
  const typeRacine = lireEnTete(racine.entetes.get('content-type') ?? '')
  return {
    message: {
      racine: racine.octets,
      pieces,
      multipart: true,
      charset: typeRacine.parametres.get('charset') ?? null,
      action: parametres.get('action') ?? typeRacine.parametres.get('action') ?? null,
      ecarts: ecart === null ? [] : [{ ...EMBALLAGE, message: ecart }],
    },
  }
}

/**
 * Sépare l'enveloppe SOAP de ses pièces : SOAP nu, ou multipart/related dont la racine est celle de
 * `start`, à défaut la première partie (dmp.md §4.3 [V]). Un corps compressé est refusé.
 */
export function lireMessageRecu(
  entetes: Readonly<Record<string, string>>,
  octets: Uint8Array,
): LectureMessage {
  const codage = entetes['content-encoding']
  if (codage && codage !== 'identity') {
    return {
      refus: { ...EMBALLAGE, message: `Corps codé en ${codage} : le service n’en accepte aucun.` },
    }
  }
  const { valeur, parametres } = lireEnTete(entetes['content-type'] ?? '')
  if (valeur === 'multipart/related') return lireEnveloppeMultipart(octets, parametres)
  if (!PLATS.includes(valeur)) {
    const message = `Type de contenu « ${valeur || 'absent'} » : SOAP ou multipart/related attendu.`
    return { refus: { ...EMBALLAGE, message } }
  }
  return {
    message: {
      racine: octets,
      pieces: new Map(),
      multipart: false,
      charset: parametres.get('charset') ?? null,
      action: parametres.get('action') ?? (entetes.soapaction?.replaceAll('"', '') || null),
      ecarts: [],
    },
  }
}
