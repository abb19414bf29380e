import type { Question } from '../../../../steps/pilotes/guide/http/protocole.ts'
import type { Contexte } from '../../contexte.ts'
import { idsPieces } from '../formulaire/lire-valeurs.ts'
import type { PieceGardee } from '../seance/etat-seance.ts'
import type { Seance } from '../seance/seance.ts'
import { motifInadapte } from './convient.ts'
import type { Reception } from './recevoir-piece.ts'

const estImage = ({ type }: Pick<PieceGardee, 'type'>): boolean => type.startsWith('image/')

export interface Ajout {
  question: Question
  champ: string
  par: string
  onglet: string
}

/** Met une pièce reçue dans le champ d'une étape : elle s'ajoute aux écrans, ou remplace. Rend un refus, ou `null`. */
export function ajouterPiece(
  contexte: Contexte,
  seance: Seance,
  { question, champ, par, onglet }: Ajout,
  recue: Reception,
): string | null {
  if ('refus' in recue) return recue.refus
  const { formulaire } = question
  const defini = formulaire.champs[champ]
  if (defini?.genre !== 'piece') return 'Ce champ ne reçoit pas de fichier.'
  const rem = contexte.lanceur.courante()?.demande.rem
  const inadapte = motifInadapte(contexte.referentiel(rem), formulaire.preuve, recue.piece.type)
  if (inadapte !== null) return inadapte
  const gardes = idsPieces(seance.brouillon(question)[champ]?.valeur)
  const ecrans = gardes.flatMap((id) => seance.piece(id) ?? [])
  const reunir = defini.plusieurs === true && [...ecrans, recue.piece].every(estImage)
  const ids = reunir ? [...gardes, recue.piece.id] : [recue.piece.id]
  seance.garderPiece(recue.piece)
  seance.noter(question, { [champ]: ids.join(',') }, { par, onglet })
  return null
}
