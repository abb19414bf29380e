import { createHash } from 'node:crypto'
import { MASQUES } from '../../reports/comparaison/textes/masques.ts'

const JOUR_OU_HEURE =
  /\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?|\d{2}\/\d{2}\/\d{4}|\b20\d{6}(?:\d{4,6})?(?:[.+-]\d+)*\b|\b\d{12,}\b/g

/** Des octets, une date du jour ou un identifiant tiré au sort ne distinguent pas deux demandes. */
function ecrire(demande: unknown): string {
  const texte =
    JSON.stringify(demande, function (this: Record<string, unknown>, cle, courte: unknown) {
      // Un Buffer se transforme de lui-même en JSON : l'original est dans l'objet qui le porte.
      return ArrayBuffer.isView(this[cle]) ? 'octets' : courte
    }) ?? ''
  return MASQUES.reduce((rendu, { motif, place }) => rendu.replace(motif, place), texte).replace(
    JOUR_OU_HEURE,
    '‹date›',
  )
}

/** L'empreinte d'une demande : la même question, posée un autre jour, a la même. */
export const empreinteDemande = (demande: readonly unknown[]): string =>
  createHash('sha256').update(ecrire(demande)).digest('hex').slice(0, 16)
