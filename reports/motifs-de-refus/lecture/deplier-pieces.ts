import { simpleParser } from 'mailparser'
import { lireDocument } from '../../../schemas/cda/lecture/lire-document.ts'
import { lireCda } from '../../../schemas/cda/lire-cda.ts'
import { empreintesPdf } from '../../../schemas/croises/empreintes-pdf.ts'
import { faitsCda } from '../../../schemas/croises/faits-cda.ts'
import type { FaitsFichier } from '../../../schemas/croises/types.ts'
import { ouvrirArchive } from '../../../schemas/xdm/archive.ts'
import { type NarrationN3, narrationDe } from './narration-n3.ts'

/** Ce qui se compare dans une pièce : les PDF seuls, les documents, et ce que disent ceux de niveau 3. */
export interface Deplie {
  faits: readonly FaitsFichier[]
  pdf: readonly { lieu: string; octets: Buffer }[]
  narrations: readonly NarrationN3[]
}

const RIEN: Deplie = { faits: [], pdf: [], narrations: [] }

const commencePar = (octets: Buffer, signature: string): boolean =>
  octets.subarray(0, signature.length).toString('latin1') === signature

function unir(deplies: readonly Deplie[]): Deplie {
  return {
    faits: deplies.flatMap(({ faits }) => faits),
    pdf: deplies.flatMap(({ pdf }) => pdf),
    narrations: deplies.flatMap(({ narrations }) => narrations),
  }
}

function deplierCda(octets: Buffer, lieu: string): Deplie {
  const lecture = lireCda(octets, ({ texte }) => lireDocument(texte))
  const document = lecture.lu ? lecture.valeur : null
  if (document === null) return RIEN
  const faits = faitsCda(octets, { document, lieu })
  const narration = narrationDe(document, lieu)
  return { faits: faits ? [faits] : [], pdf: [], narrations: narration ? [narration] : [] }
}

async function deplierArchive(octets: Buffer, lieu: string): Promise<Deplie> {
  const ouverture = await ouvrirArchive(octets)
  if (!ouverture.ouverte) return RIEN
  return unir(
    ouverture.archive.documents.flatMap(({ chemin, octets: dedans }) =>
      chemin === null || dedans === null
        ? []
        : [deplierCda(Buffer.from(dedans), `${lieu}, ${chemin}`)],
    ),
  )
}

async function deplierCourriel(octets: Buffer, lieu: string): Promise<Deplie> {
  const { attachments } = await simpleParser(octets)
  const joints = attachments.map(({ content, filename }) =>
    deplierPiece(content, `${lieu}, ${filename ?? 'pièce jointe'}`, { courriel: false }),
  )
  return unir(await Promise.all(joints))
}

interface Annonce {
  /** Le fichier est la source d'un message. */
  courriel: boolean
}

/** Déplie un PDF, un CDA, une archive IHE_XDM ou la source d'un message ; le reste ne se compare pas. */
export async function deplierPiece(
  octets: Buffer,
  lieu: string,
  { courriel }: Annonce,
): Promise<Deplie> {
  if (courriel) return deplierCourriel(octets, lieu)
  if (commencePar(octets, '%PDF-')) {
    const faits = [{ genre: 'pdf' as const, lieu, ...empreintesPdf(octets) }]
    return { ...RIEN, faits, pdf: [{ lieu, octets }] }
  }
  if (commencePar(octets, 'PK')) return deplierArchive(octets, lieu)
  return octets.includes('ClinicalDocument') ? deplierCda(octets, lieu) : RIEN
}
