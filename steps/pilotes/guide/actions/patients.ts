import type { ActionsPatients } from '../../contrat.ts'
import { MESSAGES } from '../champs.ts'
import { decrireTraits, ecrireCriteres, MOTS_ATTRIBUT } from '../consignes.ts'
import type { Guide } from '../guide.ts'
import { lireCoordonnees, lireFiche } from '../reponses.ts'

export function actionsPatients(guide: Guide): ActionsPatients {
  const { enregistrer, faire, remplir } = guide
  return {
    chercherPatient: (criteres) =>
      remplir({
        consigne: `Cherchez les patients ${ecrireCriteres(criteres)}.`,
        champs: {
          patients: {
            genre: 'tableau',
            libelle: 'Patients proposés',
            absence: 'si aucun',
            colonnes: {
              nomNaissance: { libelle: 'nom de naissance' },
              premierPrenom: { libelle: 'premier prénom' },
              dateNaissance: { libelle: 'né le', genre: 'date' },
              sexe: { libelle: 'sexe' },
              statut: { libelle: 'statut' },
            },
          },
          messages: MESSAGES,
        },
      }),
    creerPatient: (traits) => enregistrer('Créez un patient.', decrireTraits(traits)),
    saisirPatient: (traits) =>
      faire('Remplissez la création d’un patient, sans l’enregistrer.', decrireTraits(traits)),
    enregistrerPatient: () => enregistrer('Enregistrez la création.'),
    ouvrirPatient: (p) => enregistrer(`Ouvrez la fiche de ${p.nomNaissance} ${p.premierPrenom}.`),
    modifierPatient: (traits) => enregistrer('Modifiez la fiche.', decrireTraits(traits)),
    lireIdentite: () => lireFiche(guide, 'Affichez la fiche du patient.'),
    lireCoordonnees: () => lireCoordonnees(guide, 'Affichez les coordonnées du patient.'),
    poserAttribut: (attribut) =>
      enregistrer(`Posez l’attribut « ${MOTS_ATTRIBUT[attribut]} » sur cette identité.`),
    validerIdentite: (titre) => enregistrer(`Validez l’identité sur : ${titre}.`),
  }
}
