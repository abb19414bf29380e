import type { Mutations } from '../../mutations/interrupteur.ts'

export interface FaitsEntetes {
  /** Adresse de la boîte, à qui les accusés reviennent. */
  adresse: string
  /** Accusé de remise, accusé de lecture. */
  remise: boolean
  lecture: boolean
  /** Le professionnel n'attend pas de réponse du patient. */
  fin: boolean
  referenceProduit: string | null
  /** Codes des CDA joints, et s'ils portent l'INS qualifiée ; `null` sans archive. */
  documents: { codes: readonly string[]; ins: boolean } | null
}

/** Les en-têtes propres à MSSanté ; sans objet, ils sont absents et non vides (mssante.md §10 [V]). */
export function entetes(f: FaitsEntetes, mutations: Mutations): Record<string, string> {
  const remise = mutations.choisir('mss-accuse-non-demande', f.remise, () => false)
  const fin = mutations.choisir('mss-fin-ignoree', f.fin, () => false)
  return {
    ...(f.referenceProduit ? { 'X-MSS-NIL': f.referenceProduit } : {}),
    ...(f.documents
      ? {
          'X-MSS-CODECDA': f.documents.codes.join(','),
          'X-MSS-INS': f.documents.ins ? 'O' : 'N',
        }
      : {}),
    ...(fin ? { 'X-MSS-MES': 'FIN' } : {}),
    ...(remise ? { 'Return-Receipt-To': `<${f.adresse}>` } : {}),
    ...(f.lecture ? { 'Disposition-Notification-To': `<${f.adresse}>` } : {}),
  }
}
