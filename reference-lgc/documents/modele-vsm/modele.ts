import { type Base, lireUn } from '../../base/base.ts'
import { MODELES_SYNTHESE, type ModeleSynthese } from '../modele/synthese.ts'

const CLE = 'modele-vsm'

/** Va1 cite le VSM de 2013 : c'est lui tant que le cabinet n'en a pas choisi d'autre (cda.md §13 [I]). */
const MODELE_DEPART: ModeleSynthese = '2013'

export const estModele = (texte: string): texte is ModeleSynthese =>
  (MODELES_SYNTHESE as readonly string[]).includes(texte)

/** Le modèle que les synthèses à venir suivront. */
export function modeleVsm(base: Base): ModeleSynthese {
  const ligne = lireUn<{ valeur: string }>(base, 'SELECT valeur FROM reglage WHERE cle = ?', [CLE])
  return ligne && estModele(ligne.valeur) ? ligne.valeur : MODELE_DEPART
}

export const reglerModeleVsm = (base: Base, modele: ModeleSynthese): void =>
  void base.executer(
    `INSERT INTO reglage (cle, valeur) VALUES (?, ?)
     ON CONFLICT (cle) DO UPDATE SET valeur = excluded.valeur`,
    [CLE, modele],
  )
