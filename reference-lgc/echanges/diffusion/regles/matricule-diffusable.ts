import type { Mutations } from '../../../mutations/interrupteur.ts'
import type { Dossier } from '../../../patients/identite.ts'
import type { Statut } from '../../../patients/regles/statut.ts'
import type { InsDiffusee } from '../../hl7/pid.ts'

/** Un dossier à un moment, avec son statut. */
export type EtatDossier = Dossier & { statut: Statut }

const insDe = ({ ins }: EtatDossier): InsDiffusee | null =>
  ins && ins.matricule !== '' ? { matricule: ins.matricule, oid: ins.oid } : null

/** Seule une identité qualifiée diffuse son matricule (EXI SI 08, ins.md §9 [V]). */
export const matriculeDiffusable = (etat: EtatDossier): InsDiffusee | null =>
  etat.statut === 'QUAL' ? insDe(etat) : null

/** Après une modification : faute du mutant `matricule-propage-hors-qualifiee`. */
export const matriculeApresModification = (
  etat: EtatDossier,
  mutations: Mutations,
): InsDiffusee | null =>
  mutations.choisir('matricule-propage-hors-qualifiee', matriculeDiffusable(etat), () =>
    insDe(etat),
  )

/** Dehors, une identité est provisoire ou validée : qualifiée se comprend du matricule (§9 [V]). */
export const fiabiliteDiffusee = ({ statut }: EtatDossier): 'PROV' | 'VALI' =>
  statut === 'VALI' || statut === 'QUAL' ? 'VALI' : 'PROV'
