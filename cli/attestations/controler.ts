import path from 'node:path'
import { MENTION_MODELE } from '../../reports/attestations/composer-modele.ts'
import { typeConvient } from '../../reports/index.ts'
import { normaliser } from '../../steps/controles/controle.ts'
import { lirePiece } from '../../steps/pieces/lire-piece.ts'
import { seRemet } from './piece.ts'
import type { Candidate } from './ranger.ts'

/** Ce qui empêche une pièce de tenir lieu de preuve, en une phrase ; `null` quand rien ne l’empêche. */
export async function controlerPiece(
  { exigence, preuve, chemin }: Candidate,
  cible: string,
): Promise<string | null> {
  const dire = (raison: string) => `${path.basename(chemin)} : ${raison}`
  if (!seRemet(exigence, preuve))
    return dire(
      `${preuve.id} est une preuve « ${preuve.type} » : le banc la prend, elle ne se remet pas ici`,
    )
  const lue = await lirePiece(chemin)
  if ('refus' in lue) return dire(lue.refus)
  if (!typeConvient(preuve, lue.type))
    return dire(`un fichier ${lue.type} ne convient pas à une preuve « ${preuve.type} »`)
  const modele = normaliser(lue.texte).includes(normaliser(MENTION_MODELE))
  return modele && cible !== 'reference'
    ? dire('c’est le modèle du banc, sans valeur : remettez la vraie pièce')
    : null
}
