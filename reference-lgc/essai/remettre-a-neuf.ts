import type { Base } from '../base/base.ts'
import { semerComptesEssai } from '../comptes/comptes-essai.ts'

/** Dans l'ordre des clés étrangères ; les justificatifs viennent d'une migration et restent. */
const TABLES = [
  'echange_insi',
  'appel_insi',
  'evenement_identite',
  'acces',
  'matricule_recu',
  'cle_recherche',
  'recherche',
  'patient',
  'session',
  'echec_connexion',
  'droit',
  'reglage',
  'compte',
] as const

/** Plus que les comptes, sans session ouverte. */
export function remettreANeuf(base: Base): void {
  base.transaction(() => {
    for (const table of TABLES) base.executer(`DELETE FROM ${table}`)
    semerComptesEssai(base)
  })
}
