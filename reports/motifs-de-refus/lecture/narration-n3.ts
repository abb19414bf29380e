import type { DocumentCda } from '../../../schemas/cda/lecture/lire-document.ts'
import { descendre, texteDe } from '../../../schemas/cda/lecture/parcourir.ts'

/** Ce qu'un document de niveau 3 dit à son lecteur. */
export interface NarrationN3 {
  lieu: string
  titres: readonly string[]
  texte: string
}

/** Part des mots d'un document qu'un PDF peut ne pas porter : coupures, ligatures, en-têtes de tableau [C]. */
const PART_TOLEREE = 0.1

const mots = (texte: string): Set<string> =>
  new Set(
    texte
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]{4,}/g) ?? [],
  )

const souder = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/[^a-z0-9]/gi, '')
    .toLowerCase()

/** Les titres et textes des sections d'un N3 ; nul pour un autre document. */
export function narrationDe(document: DocumentCda, lieu: string): NarrationN3 | null {
  if (document.niveau !== 'N3') return null
  const { sections } = document
  return {
    lieu,
    titres: sections.map((section) => texteDe(descendre(section, 'title'))).filter((t) => t !== ''),
    texte: sections.map((section) => texteDe(descendre(section, 'text'))).join('\n'),
  }
}

/** Ce qui manque au PDF, en une phrase ; nul quand il dit tout. */
export function manqueAuPdf({ titres, texte }: NarrationN3, pdf: string): string | null {
  const soude = souder(pdf)
  const absents = titres.filter((titre) => !soude.includes(souder(titre)))
  if (absents.length > 0)
    return `sections absentes : ${absents.map((titre) => `« ${titre} »`).join(', ')}`
  const [dus, portes] = [mots(texte), mots(pdf)]
  const perdus = [...dus].filter((mot) => !portes.has(mot) && !soude.includes(mot))
  if (perdus.length <= dus.size * PART_TOLEREE) return null
  return `${perdus.length} mots des sections sur ${dus.size} n’y sont pas (${perdus.slice(0, 3).join(', ')}…)`
}
