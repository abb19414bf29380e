import { type Base, lireUn } from '../../base/base.ts'
import type { Intervenant } from '../../documents/modele/personnes.ts'

/** Un professionnel à qui le cabinet écrit. */
export interface Correspondant extends Intervenant {
  id: number
}

interface LigneCorrespondant {
  id: number
  fiche: string
}

const versCorrespondant = ({ id, fiche }: LigneCorrespondant): Correspondant => ({
  ...(JSON.parse(fiche) as Intervenant),
  id,
})

/** Ceux du cabinet, par nom. */
export const lireCorrespondants = (base: Base): Correspondant[] =>
  base
    .lire<LigneCorrespondant>(
      'SELECT id, fiche FROM correspondant WHERE retire = 0 ORDER BY nom, prenom, id',
    )
    .map(versCorrespondant)

export function lireCorrespondant(base: Base, id: number): Correspondant | null {
  const ligne = lireUn<LigneCorrespondant>(
    base,
    'SELECT id, fiche FROM correspondant WHERE id = ? AND retire = 0',
    [id],
  )
  return ligne && versCorrespondant(ligne)
}

/** Ajoute une fiche au carnet ; rend son numéro. */
export const ajouterCorrespondant = (base: Base, fiche: Intervenant): number =>
  base.executer('INSERT INTO correspondant (nom, prenom, fiche) VALUES (?, ?, ?)', [
    fiche.nom,
    fiche.prenom,
    JSON.stringify(fiche),
  ])

export const modifierCorrespondant = (base: Base, id: number, fiche: Intervenant): void =>
  void base.executer('UPDATE correspondant SET nom = ?, prenom = ?, fiche = ? WHERE id = ?', [
    fiche.nom,
    fiche.prenom,
    JSON.stringify(fiche),
    id,
  ])

/** Ses documents passés le nomment toujours. */
export const retirerCorrespondant = (base: Base, id: number): void =>
  void base.executer('UPDATE correspondant SET retire = 1 WHERE id = ?', [id])

/** « Docteur Hakim EXEMPLAIRE » */
export const nomCorrespondant = ({ titre, prenom, nom }: Intervenant): string =>
  [titre, prenom, nom].filter(Boolean).join(' ')
