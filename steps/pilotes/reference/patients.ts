import type { ActionsPatients } from '../contrat.ts'
import { poserAttribut } from './attributs.ts'
import type { Fenetre } from './fenetre.ts'
import { lireCoordonnees, lireIdentite, validerIdentite } from './fiche.ts'
import { chercherPatient, ouvrirPatient } from './recherche.ts'
import { creerPatient, enregistrerPatient, modifierPatient, saisirPatient } from './saisie.ts'

export const actionsPatients = (fenetre: () => Fenetre): ActionsPatients => ({
  chercherPatient: (...demande) => chercherPatient(fenetre(), ...demande),
  creerPatient: (...demande) => creerPatient(fenetre(), ...demande),
  saisirPatient: (...demande) => saisirPatient(fenetre(), ...demande),
  enregistrerPatient: () => enregistrerPatient(fenetre()),
  ouvrirPatient: (...demande) => ouvrirPatient(fenetre(), ...demande),
  modifierPatient: (...demande) => modifierPatient(fenetre(), ...demande),
  lireIdentite: (...demande) => lireIdentite(fenetre(), ...demande),
  lireCoordonnees: () => lireCoordonnees(fenetre()),
  poserAttribut: (...demande) => poserAttribut(fenetre(), ...demande),
  validerIdentite: (...demande) => validerIdentite(fenetre(), ...demande),
})
