import type { PieceDesignee } from '../../../../steps/pilotes/guide/formulaire/lire-reponses.ts'
import type { ChampFormulaire, Champs } from '../../../../steps/pilotes/guide/formulaire/types.ts'
import type { Valeurs } from '../seance/etat-seance.ts'

/** Le nom du champ de saisie d'une case : `lignes.0.date`. */
export const nomCase = (champ: string, rang: number, colonne: string): string =>
  `${champ}.${rang}.${colonne}`
/** Le libellé qu'une valeur porte à l'écran, quand il n'est pas celui que l'on attend. */
export const nomLibelle = (champ: string): string => `${champ}.libelle`

/** Les identifiants des pièces d'un champ, dans l'ordre. */
export const idsPieces = (valeur: string | undefined): string[] =>
  (valeur ?? '').split(',').filter((id) => id !== '')

/** Combien de lignes d'un tableau ont été commencées. */
export function lignesSaisies(champ: string, valeurs: Valeurs): number {
  const debut = `${champ}.`
  const rangs = Object.entries(valeurs)
    .filter(([nom, valeur]) => nom.startsWith(debut) && valeur.trim() !== '')
    .map(([nom]) => Number(nom.slice(debut.length).split('.')[0]))
    .filter((rang) => Number.isInteger(rang) && rang >= 0 && rang < 500)
  return rangs.length === 0 ? 0 : Math.max(...rangs) + 1
}

function lireLignes(nom: string, colonnes: readonly string[], valeurs: Valeurs) {
  return Array.from({ length: lignesSaisies(nom, valeurs) }, (_, rang) =>
    Object.fromEntries(
      colonnes.map((colonne) => [colonne, valeurs[nomCase(nom, rang, colonne)]?.trim() ?? '']),
    ),
  ).filter((ligne) => Object.values(ligne).some((texte) => texte !== ''))
}

function lireChamp(
  nom: string,
  champ: ChampFormulaire,
  valeurs: Valeurs,
  designer: (id: string) => PieceDesignee | null,
): unknown {
  const valeur = valeurs[nom]?.trim() ?? ''
  switch (champ.genre) {
    case 'texte':
      return valeur
    case 'oui-non':
      return valeur === '' ? undefined : valeur === 'oui'
    case 'liste':
      return valeur
        .split(/\r?\n/)
        .map((ligne) => ligne.trim())
        .filter((ligne) => ligne !== '')
    case 'affiche': {
      const libelle = valeurs[nomLibelle(nom)]?.trim() || champ.libelle
      return valeur === '' ? null : { libelle, valeur }
    }
    case 'tableau':
      return lireLignes(nom, Object.keys(champ.colonnes), valeurs)
    case 'piece':
      return idsPieces(valeur).flatMap((id) => designer(id) ?? [])
  }
}

/** De ce que la page envoie aux réponses que l'étape attend ; leur forme se juge ensuite. */
export function lireValeurs(
  champs: Champs,
  valeurs: Valeurs,
  designer: (id: string) => PieceDesignee | null,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(champs).map(([nom, champ]) => [nom, lireChamp(nom, champ, valeurs, designer)]),
  )
}
