import { createHash } from 'node:crypto'
import path from 'node:path/posix'
import { Illisible } from '../lecture/illisible.ts'
import { natureDesOctets } from '../lecture/nature.ts'
import { lireXmlRecu } from '../lecture/xml.ts'
import { type FichierLu, lireZip } from '../lecture/zip.ts'
import type { Fiche } from './fiche.ts'
import { lireFiches } from './lire-fiches.ts'

export interface PieceArchive {
  chemin: string
  octets: Uint8Array
  /** Absente quand METADATA.XML ne décrit pas ce fichier. */
  fiche: Fiche | null
  /** La feuille de style posée à côté du document, qu'il désigne (cda.md §2). */
  feuille: FichierLu | null
}

export interface ArchiveLue {
  pieces: PieceArchive[]
  remarques: string[]
}

const majuscules = (chemin: string): string => chemin.toUpperCase()

/** Une archive IHE_XDM : ses documents, leurs fiches, et ce qui cloche (dmp.md §12). */
export async function lireArchive(octets: Uint8Array): Promise<ArchiveLue> {
  const fichiers = await lireZip(octets)
  const remarques: string[] = []
  const fiches = fichesDe(fichiers, remarques)
  const pieces = fichiers.filter(estDocument).map((fichier) => {
    const fiche = fiches.get(majuscules(fichier.chemin)) ?? null
    if (fiche) remarques.push(...controler(fichier, fiche))
    return { ...fichier, fiche, feuille: feuilleDe(fichier, fichiers) }
  })
  for (const [chemin, fiche] of fiches)
    if (!pieces.some((p) => majuscules(p.chemin) === chemin))
      remarques.push(`L'archive annonce « ${fiche.uri} », mais ne le contient pas.`)
  if (pieces.length === 0) throw new Illisible("L'archive ne contient aucun document.")
  return { pieces, remarques }
}

/** Les fiches, par chemin complet du fichier décrit. */
function fichesDe(fichiers: readonly FichierLu[], remarques: string[]): Map<string, Fiche> {
  const fiches = new Map<string, Fiche>()
  const metadonnees = fichiers.filter((f) => majuscules(path.basename(f.chemin)) === 'METADATA.XML')
  if (metadonnees.length === 0) remarques.push("L'archive n'a pas de METADATA.XML.")
  for (const { chemin, octets } of metadonnees) {
    const lues = lireSansEchec(octets, remarques)
    if (lues.length === 0)
      remarques.push('METADATA.XML ne décrit aucun document (ebRIM 3.0 attendu).')
    for (const fiche of lues)
      if (fiche.uri !== '')
        fiches.set(majuscules(path.join(path.dirname(chemin), fiche.uri)), fiche)
  }
  return fiches
}

function lireSansEchec(octets: Uint8Array, remarques: string[]): Fiche[] {
  try {
    return lireFiches(lireXmlRecu(octets).document)
  } catch (erreur) {
    if (!(erreur instanceof Illisible)) throw erreur
    remarques.push(`METADATA.XML est illisible. ${erreur.message}`)
    return []
  }
}

/** Un document à recevoir : ni fiche, ni page d'accueil, ni feuille de style. */
function estDocument({ chemin, octets }: FichierLu): boolean {
  const nom = majuscules(path.basename(chemin))
  if (nom === 'METADATA.XML' || /\.(?:XSLT?|HTML?|CSS)$/.test(nom) || nom === 'README.TXT')
    return false
  const nature = natureDesOctets(octets)
  return nature === 'xml' || nature === 'pdf'
}

/** La feuille que `xml-stylesheet` désigne, si elle est dans l'archive : jamais une adresse. */
function feuilleDe(
  { chemin, octets }: FichierLu,
  fichiers: readonly FichierLu[],
): FichierLu | null {
  const tete = new TextDecoder('latin1').decode(octets.subarray(0, 8192))
  const [, href] = /<\?xml-stylesheet[^?]*href\s*=\s*["']([^"']+)["']/.exec(tete) ?? []
  if (!href) return null
  const nom = majuscules(path.basename(href.replaceAll('\\', '/')))
  const lot = path.dirname(chemin)
  return (
    fichiers.find(
      (f) => path.dirname(f.chemin) === lot && majuscules(path.basename(f.chemin)) === nom,
    ) ??
    fichiers.find((f) => majuscules(path.basename(f.chemin)) === nom) ??
    null
  )
}

function controler({ chemin, octets }: FichierLu, { empreinte, taille }: Fiche): string[] {
  const sha1 = createHash('sha1').update(octets).digest('hex')
  const nom = path.basename(chemin)
  return [
    ...(empreinte !== '' && empreinte !== sha1
      ? [`L'empreinte annoncée de « ${nom} » n'est pas celle du fichier.`]
      : []),
    ...(taille !== '' && taille !== String(octets.length)
      ? [`La taille annoncée de « ${nom} » n'est pas celle du fichier.`]
      : []),
  ]
}
