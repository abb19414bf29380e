import type { PieceLue } from '../../pieces/lire-piece.ts'
import { citer, controler, normaliser } from '../controle.ts'

/** Coupé par une fin de ligne ou un tiret de césure, un mot reste ce mot. */
const compacter = (texte: string): string => normaliser(texte).replace(/[\s\u00ad-]+/g, '')

/**
 * La pièce nomme ce que l'exigence demande. Une image ou un scan n'a pas de texte à lire : le banc le
 * dit et laisse la relecture à l'éditeur, sans rien affirmer.
 */
export function pieceMentionne(lue: PieceLue, mots: readonly string[]) {
  const texte = 'refus' in lue ? '' : lue.texte.trim()
  const trouves = mots.filter((mot) => compacter(texte).includes(compacter(mot)))
  const muette = texte === ''
  return controler({
    id: 'attestation.mentionne',
    conforme: muette || trouves.length > 0,
    attendu: `la pièce mentionne ${mots.length > 1 ? 'au moins l’un de ces mots : ' : ''}${citer(mots)}`,
    observe: muette
      ? 'image ou scan : le banc ne lit pas son texte, relisez-la'
      : trouves.length > 0
        ? `lu : ${citer(trouves)}`
        : 'aucun de ces mots dans le texte de la pièce',
    ou: 'texte de la pièce remise',
    action: 'Remettez la pièce qui porte sur cette exigence ; vérifiez le numéro du fichier.',
    source: 'description de la preuve au catalogue [déduit]',
  })
}
