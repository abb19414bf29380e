import { XMLParser } from 'fast-xml-parser'
import type { ServeurMss } from '../../options.ts'
import type { Serveurs } from '../boites/boite.ts'

/** Un fichier de configuration tient en quelques kilo-octets. */
export const TAILLE_MAX = 64 * 1024

interface Serveur {
  '@type'?: unknown
  hostname?: unknown
  port?: unknown
  socketType?: unknown
  authentication?: unknown
}

const MODES: Record<string, ServeurMss['mode']> = { STARTTLS: 'starttls', SSL: 'tls' }
/** Un mot de passe n'ouvre jamais une boîte : seul le jeton de la personne le peut. */
const OAUTH2 = /^x?oauth2$/i
const HOTE = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/i

const liste = (valeur: unknown): unknown[] =>
  valeur === undefined || valeur === null ? [] : [valeur].flat()

/**
 * Le premier serveur IMAP et le premier SMTP que le jeton ouvre, au format de Mozilla (mssante.md §5
 * [C]) ; `null` quand le fichier n'en décrit pas.
 */
export function lireConfiguration(xml: string, adresse: string): Serveurs | null {
  const racine = analyser(xml) as {
    clientConfig?: { emailProvider?: unknown }
  } | null
  const fournisseurs = liste(racine?.clientConfig?.emailProvider) as Record<string, unknown>[]
  const serveur = (genre: 'incomingServer' | 'outgoingServer', type: string) => {
    for (const fournisseur of fournisseurs)
      for (const candidat of liste(fournisseur?.[genre]) as Serveur[]) {
        const lu = candidat['@type'] === type ? lireServeur(candidat, adresse) : null
        if (lu) return lu
      }
    return null
  }
  const imap = serveur('incomingServer', 'imap')
  const smtp = serveur('outgoingServer', 'smtp')
  return imap && smtp && { imap, smtp }
}

/** Sans entités ni types : tout est texte, rien ne s'étend. */
function analyser(xml: string): unknown {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) return null
  try {
    return new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      parseTagValue: false,
      processEntities: false,
    }).parse(xml, true)
  } catch {
    return null
  }
}

function lireServeur(s: Serveur, adresse: string): ServeurMss | null {
  const mode = MODES[String(s.socketType).toUpperCase()]
  const hote = remplacer(String(s.hostname ?? ''), adresse).toLowerCase()
  const port = Number(s.port)
  const modes = liste(s.authentication).map(String)
  if (!mode || !HOTE.test(hote) || !modes.some((m) => OAUTH2.test(m))) return null
  return Number.isInteger(port) && port > 0 && port < 65_536 ? { hote, port, mode } : null
}

const remplacer = (texte: string, adresse: string): string => {
  const [local = '', domaine = ''] = adresse.split('@')
  return texte
    .replaceAll('%EMAILADDRESS%', adresse)
    .replaceAll('%EMAILLOCALPART%', local)
    .replaceAll('%EMAILDOMAIN%', domaine)
}
