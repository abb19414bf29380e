import type { Statut } from '../patients/regles/statut.ts'
import type { Noyau } from '../serveur/dependances.ts'

/** Le type de l'événement quand un utilisateur change des traits. */
export const MODIFICATION = 'Modification'

/** Un champ avant et après, vide quand il n'avait ou n'a plus de valeur. */
export interface Changement {
  libelle: string
  avant: string
  apres: string
}

/** Ce qui est arrivé à une identité : qui, quand, quoi, et les statuts de part et d'autre. */
export interface EvenementIdentite {
  le: string
  auteur: string
  type: string
  changements: readonly Changement[]
  /** `null` à la création : il n'y avait pas de statut. */
  statutAvant: Statut | null
  statutApres: Statut
}

/** Ajoute un événement ; rien ne modifie ni n'efface l'historique. */
export function consigner(
  { base, horloge, mutations }: Noyau,
  patientId: number,
  evenement: Omit<EvenementIdentite, 'le'>,
): void {
  const { statutAvant, statutApres } = evenement
  const change = statutAvant !== null && statutAvant !== statutApres
  const signe = mutations.choisir('historique-sans-auteur', evenement.auteur, () =>
    change ? '' : evenement.auteur,
  )
  const auteur = mutations.choisir('modification-sans-auteur', signe, () =>
    statutAvant === statutApres ? '' : signe,
  )
  base.executer(
    `INSERT INTO evenement_identite
       (patient_id, le, auteur, type, changements, statut_avant, statut_apres)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [
      patientId,
      horloge.maintenant().toISOString(),
      auteur,
      evenement.type,
      JSON.stringify(evenement.changements),
      statutAvant,
      statutApres,
    ],
  )
}

interface LigneEvenement {
  le: string
  auteur: string
  type: string
  changements: string
  statut_avant: Statut | null
  statut_apres: Statut
}

/** Du plus récent au plus ancien. */
export function lireHistorique(
  { base }: Pick<Noyau, 'base'>,
  patientId: number,
): EvenementIdentite[] {
  return base
    .lire<LigneEvenement>(
      'SELECT * FROM evenement_identite WHERE patient_id = ? ORDER BY id DESC',
      [patientId],
    )
    .map((ligne) => ({
      le: ligne.le,
      auteur: ligne.auteur,
      type: ligne.type,
      changements: JSON.parse(ligne.changements) as Changement[],
      statutAvant: ligne.statut_avant,
      statutApres: ligne.statut_apres,
    }))
}
