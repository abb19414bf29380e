import type { ActionsPatients } from '../../contrat.ts'
import { ecrireCriteres, ecrireTraits } from '../consignes.ts'
import type { Guide } from '../guide.ts'
import { lireFiche, lireMessages, lirePatients } from '../reponses.ts'

export function actionsPatients(guide: Guide): ActionsPatients {
  return {
    async chercherPatient(criteres) {
      guide.faire(`Cherchez les patients ${ecrireCriteres(criteres)}.`)
      return {
        patients: await lirePatients(guide.dialogue),
        messages: await lireMessages(guide.dialogue),
      }
    },
    creerPatient: (traits) => guide.enregistrer(`Créez un patient :\n${ecrireTraits(traits)}`),
    ouvrirPatient: (p) =>
      guide.enregistrer(`Ouvrez la fiche de ${p.nomNaissance} ${p.premierPrenom}.`),
    modifierPatient: (traits) => guide.enregistrer(`Modifiez la fiche :\n${ecrireTraits(traits)}`),
    async lireIdentite() {
      guide.faire('Affichez la fiche du patient.')
      return lireFiche(guide.dialogue)
    },
    validerIdentite: (titre) => guide.enregistrer(`Validez l’identité sur : ${titre}.`),
  }
}
