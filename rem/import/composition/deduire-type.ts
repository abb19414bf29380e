import type { TypePreuve } from '../../types.ts'
import { texteNormalise } from '../rapprochement/texte-normalise.ts'

/** Ce que les mots d'une preuve disent du fichier attendu. */
export interface TypeDeduit {
  type: TypePreuve
  typesAcceptes: readonly TypePreuve[] | null
  format: string | null
}

interface Indice {
  motif: RegExp
  type: TypePreuve
  format?: string
}

/** Du plus précis au plus vague : le premier qui convient l'emporte (convergence.md §5). */
const INDICES: readonly Indice[] = [
  { motif: /\blien permanent\b|\bgazelle\b/, type: 'document', format: 'lien-permanent-gazelle' },
  {
    motif: /\bnumero d execution\b/,
    type: 'document',
    format: 'numero-execution-test-mssante',
  },
  { motif: /\b(ihe )?xdm\b/, type: 'xdm', format: 'ihe-xdm-zip' },
  { motif: /\bfichier (au format )?cda\b|\bcda (xml|r2)\b/, type: 'fichier-cda' },
  { motif: /\bsource (smtp|du message|complete du message)\b/, type: 'log', format: 'source-smtp' },
  { motif: /\b(message|trame|flux)s? hl7\b|\bhl7 ?v2\b/, type: 'log', format: 'message-hl7v2' },
  {
    motif: /\battestation\b|\bhomologation\b|\bagrement\b|\bdeclaration sur l honneur\b/,
    type: 'attestation',
  },
  {
    motif: /\bextrait (de |du |d un )?(fichier de )?(configuration|parametrage|code)\b/,
    type: 'document',
    format: 'extrait-configuration-ou-code',
  },
  { motif: /\bcsv\b/, type: 'document', format: 'csv' },
  { motif: /\bscan(ne|nes|s)?\b|\bnumeris/, type: 'pdf', format: 'scan-papier' },
  { motif: /\bpdf\b/, type: 'pdf', format: 'pdf-a-1' },
  { motif: /\bdocumentation\b|\bnote explicative\b/, type: 'document' },
  { motif: /\bfichiers? de (trace|log)s?\b|\blogs?\b/, type: 'log' },
]

const CAPTURE = /\bcaptures?\b|\bcopies? d ecran\b|\becrans?\b/
const VIDEO = /\bvideos?\b|\benregistrement video\b/

/** Déduit le type d'une preuve des mots de sa description ; `null` quand aucun ne le dit. */
export function deduireType(description: string): TypeDeduit | null {
  const texte = texteNormalise(description)
  const capture = CAPTURE.test(texte)
  const video = VIDEO.test(texte)
  if (capture && video) {
    return { type: 'capture', typesAcceptes: ['capture', 'video'], format: null }
  }
  if (video) return { type: 'video', typesAcceptes: null, format: null }
  const indice = INDICES.find(({ motif }) => motif.test(texte))
  // « Capture de la trace » est une capture : le support annoncé l'emporte sur son sujet.
  if (capture && (indice === undefined || indice.type === 'log')) {
    return { type: 'capture', typesAcceptes: null, format: null }
  }
  if (indice === undefined) return null
  return { type: indice.type, typesAcceptes: null, format: indice.format ?? null }
}
