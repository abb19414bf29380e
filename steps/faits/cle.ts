import { createHash } from 'node:crypto'

/**
 * Ce qui change à chaque passage sans changer la question : jour, heure, identifiant tiré au sort,
 * adresse locale, octets. Figé : un motif de plus ou de moins, et les campagnes déjà gardées ne se
 * rejouent plus.
 */
const VARIABLE: readonly RegExp[] = [
  /<[^<>\s@]{4,}@[^<>\s@]+>/g,
  /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi,
  /\b[0-2](?:\.\d{1,9})*\.\d{10,}(?:\.\d+)*\b/g,
  /[A-Za-z0-9+/_-]{40,}={0,2}/g,
  /\b[0-9a-f]{16,}\b/gi,
  /\b(?:127\.0\.0\.1|localhost|\[::1\]):\d{2,5}\b/g,
  /\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?/g,
  /\d{2}\/\d{2}\/\d{4}/g,
  /\b20\d{6}(?:\d{4,6})?(?:[.+-]\d+)*\b/g,
  /\b\d{12,}\b/g,
]

function ecrire(demande: unknown): string {
  const texte =
    JSON.stringify(demande, function (this: Record<string, unknown>, cle, courte: unknown) {
      // Un Buffer se transforme de lui-même en JSON : l'original est dans l'objet qui le porte.
      return ArrayBuffer.isView(this[cle]) ? 'octets' : courte
    }) ?? ''
  return VARIABLE.reduce((rendu, motif) => rendu.replace(motif, '‹›'), texte)
}

/** L'empreinte d'une demande : la même question, posée un autre jour, a la même. */
export const empreinteDemande = (demande: readonly unknown[]): string =>
  createHash('sha256').update(ecrire(demande)).digest('hex').slice(0, 16)
