import type { ActionsPatients } from '../contrat.ts'
import type { Fenetre } from './fenetre.ts'
import { lireIdentite, validerIdentite } from './fiche.ts'
import { chercherPatient, ouvrirPatient } from './recherche.ts'
import { creerPatient, modifierPatient } from './saisie.ts'

export const actionsPatients = (fenetre: () => Fenetre): ActionsPatients => ({
  chercherPatient: (...demande) => chercherPatient(fenetre(), ...demande),
  creerPatient: (...demande) => creerPatient(fenetre(), ...demande),
  ouvrirPatient: (...demande) => ouvrirPatient(fenetre(), ...demande),
  modifierPatient: (...demande) => modifierPatient(fenetre(), ...demande),
  lireIdentite: (...demande) => lireIdentite(fenetre(), ...demande),
  validerIdentite: (...demande) => validerIdentite(fenetre(), ...demande),
})
