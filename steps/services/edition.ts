import { NonVerifiable } from '../issues.ts'
import { lirePdf } from '../pieces/lire-pdf.ts'
import type { FichierProduit } from '../pilotes/contrat.ts'

/** Ce que porte une édition : son texte, et le fichier pour qui veut la regarder. */
export interface Edition {
  texte: string
  octets: Uint8Array
}

const PDF = 'application/pdf'

/** Lit le PDF produit ; un papier numérisé sans texte ne se juge pas mot à mot. */
export async function lireEdition({ type, octets }: FichierProduit): Promise<Edition> {
  if (!type.startsWith(PDF))
    throw new NonVerifiable('L’édition n’est pas un PDF : le banc n’en lit pas le texte.')
  const lu = await lirePdf(octets)
  if ('refus' in lu) throw new NonVerifiable(`L’édition ne se lit pas : ${lu.refus}.`)
  if (lu.texte.trim() === '')
    throw new NonVerifiable('L’édition est une image sans texte : remettez le PDF du logiciel.')
  return { texte: lu.texte, octets }
}
