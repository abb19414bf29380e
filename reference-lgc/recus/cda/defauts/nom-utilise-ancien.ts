import { attribut, suivre } from '../arbre.ts'
import type { RegleDefaut } from './defaut.ts'

/** Forme des documents de 2021, à lire comme le nom utilisé (cda.md §5 [V]). */
export const nomUtiliseAncien: RegleDefaut = ({ cda }) =>
  suivre(cda, 'recordTarget/patientRole/patient/name/family').some(
    (nom) => attribut(nom, 'qualifier') === 'SP',
  )
    ? 'Le nom utilisé est écrit sous une forme ancienne (SP).'
    : null
