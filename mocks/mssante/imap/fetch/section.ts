import type { Contenu } from '../../magasin/contenu.ts'
import type { Entete } from '../../mime/entetes.ts'
import type { Partie } from '../../mime/structure.ts'
import { ErreurSyntaxe } from '../lecture/analyser.ts'

/** Ce qu'un client demande entre les crochets de `BODY[…]` (RFC 3501 §6.4.5). */
export interface Section {
  chemin: readonly number[]
  quoi: '' | 'HEADER' | 'TEXT' | 'MIME' | 'HEADER.FIELDS' | 'HEADER.FIELDS.NOT'
  champs: readonly string[]
}

const FORME =
  /^((?:\d{1,6}\.)*\d{1,6})?\.?(HEADER\.FIELDS\.NOT|HEADER\.FIELDS|HEADER|TEXT|MIME)?(?:\s*\(([^()]*)\))?$/i

/** Lit une section ; lève `ErreurSyntaxe` quand elle n'en est pas une. */
export function lireSection(texte: string): Section {
  const lue = FORME.exec(texte.trim())
  if (!lue) throw new ErreurSyntaxe('section inconnue')
  const quoi = (lue[2] ?? '').toUpperCase() as Section['quoi']
  const chemin = lue[1]?.split('.').map(Number) ?? []
  if (quoi === 'MIME' && chemin.length === 0) throw new ErreurSyntaxe('MIME sans partie')
  const champs = (lue[3] ?? '')
    .split(/\s+/)
    .map((champ) => champ.replaceAll('"', '').toLowerCase())
    .filter((champ) => champ !== '')
  if (quoi.startsWith('HEADER.FIELDS') && champs.length === 0)
    throw new ErreurSyntaxe('champs absents')
  return { chemin, quoi, champs }
}

/** La partie qu'un chemin désigne ; un message simple n'a que la partie 1, son propre corps. */
function suivre(racine: Partie, chemin: readonly number[]): Partie | null {
  let conteneur: Partie | null = racine
  let partie: Partie | null = null
  for (const numero of chemin) {
    if (!conteneur) return null
    partie =
      conteneur.parties.length > 0
        ? (conteneur.parties[numero - 1] ?? null)
        : numero === 1
          ? conteneur
          : null
    if (!partie) return null
    conteneur = partie.message ?? (partie.parties.length > 0 ? partie : null)
  }
  return partie
}

function choisirChamps(octets: Buffer, entetes: readonly Entete[], section: Section): Buffer {
  const garder = section.quoi === 'HEADER.FIELDS'
  const retenus = entetes.filter(({ nom }) => section.champs.includes(nom.toLowerCase()) === garder)
  return Buffer.concat([
    ...retenus.map(({ debut, fin }) => octets.subarray(debut, fin)),
    Buffer.from('\r\n'),
  ])
}

/** Les octets d'une section, tels que reçus ; `null` quand la partie n'existe pas. */
export function extraire(contenu: Contenu, section: Section): Buffer | null {
  const { octets } = contenu
  const { chemin, quoi } = section
  if (chemin.length === 0 && quoi === '') return octets
  const racine = contenu.structure()
  const partie = chemin.length === 0 ? racine : suivre(racine, chemin)
  if (!partie) return null
  if (quoi === '') return octets.subarray(partie.corps, partie.fin)
  if (quoi === 'MIME') return octets.subarray(partie.debut, partie.corps)
  const message = chemin.length === 0 ? racine : partie.message
  if (!message) return null
  if (quoi === 'HEADER') return octets.subarray(message.debut, message.corps)
  if (quoi === 'TEXT') return octets.subarray(message.corps, message.fin)
  return choisirChamps(octets, message.entetes, section)
}
