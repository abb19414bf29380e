import type { Patient } from '../../patients/identite.ts'
import type { Contenu } from '../modele/contenu.ts'
import { insDiffusable } from './ins-diffusable.ts'

/**
 * Un document figé ne change plus : quand l'INS qu'il porte n'est plus celle d'une identité
 * qualifiée, il ne sort plus (règle 28).
 */
export function empechementDiffusion(contenu: Contenu, patient: Patient): string | null {
  const portee = insDiffusable(contenu.patient)
  if (!portee) return null
  const actuelle = insDiffusable(patient)
  if (actuelle?.matricule === portee.matricule && actuelle.oid === portee.oid) return null
  return "L'identité du patient a changé depuis la signature : le matricule INS que porte ce document ne peut plus sortir. Reprenez le texte dans un nouveau document."
}
