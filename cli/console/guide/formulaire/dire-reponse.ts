import type { ChampFormulaire } from '../../../../steps/pilotes/guide/formulaire/types.ts'
import type { PieceGardee, Valeurs } from '../seance/etat-seance.ts'
import { idsPieces, lignesSaisies, nomCase, nomLibelle } from './lire-valeurs.ts'

/** Ce qui a été répondu à un champ, en lignes de texte ; vide quand rien ne l'a été. */
export function direReponse(
  nom: string,
  champ: ChampFormulaire,
  valeurs: Valeurs,
  piece: (id: string) => PieceGardee | null,
): readonly string[] {
  const valeur = valeurs[nom]?.trim() ?? ''
  switch (champ.genre) {
    case 'tableau':
      return Array.from({ length: lignesSaisies(nom, valeurs) }, (_, rang) =>
        Object.keys(champ.colonnes)
          .map((colonne) => valeurs[nomCase(nom, rang, colonne)] ?? '')
          .join(' · '),
      )
    case 'piece':
      return idsPieces(valeur).flatMap((id) => piece(id)?.nom ?? [])
    case 'affiche': {
      const libelle = valeurs[nomLibelle(nom)]?.trim()
      return valeur === '' ? [] : [libelle ? `${libelle} = ${valeur}` : valeur]
    }
    default:
      return valeur === '' ? [] : valeur.split(/\r?\n/)
  }
}
