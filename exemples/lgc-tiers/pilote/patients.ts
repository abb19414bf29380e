import type { ActionsPatients } from '../../../steps/pilotes/contrat.ts'
import { poserDrapeau } from './drapeaux.ts'
import { lireCoordonnees, lireIdentite } from './fiche.ts'
import { validerSur } from './pieces.ts'
import type { Poste } from './poste.ts'
import { chercher, ouvrir } from './recherche.ts'
import { corriger, enregistrer, saisir } from './saisie.ts'

export const actionsPatients = (poste: () => Poste): ActionsPatients => ({
  chercherPatient: (criteres) => chercher(poste(), criteres),
  async creerPatient(traits) {
    await saisir(poste(), traits)
    return enregistrer(poste())
  },
  saisirPatient: (traits) => saisir(poste(), traits),
  enregistrerPatient: () => enregistrer(poste()),
  ouvrirPatient: (patient) => ouvrir(poste(), patient),
  modifierPatient: (traits) => corriger(poste(), traits),
  lireIdentite: () => lireIdentite(poste()),
  lireCoordonnees: () => lireCoordonnees(poste()),
  poserAttribut: (attribut) => poserDrapeau(poste(), attribut),
  validerIdentite: (justificatif) => validerSur(poste(), justificatif),
})
