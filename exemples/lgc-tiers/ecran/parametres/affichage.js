import { choix } from '../noyau/champs.js'

const OPTIONS = [
  ['matricule', 'Matricule INS'],
  ['oid', 'OID'],
  ['prenoms', 'Prénoms à l’état civil'],
  ['lieu', 'Commune ou pays de naissance'],
  ['nomUtilise', 'Nom utilisé au cabinet'],
  ['prenomUtilise', 'Prénom utilisé au cabinet'],
]

/** Les champs que la fiche montre en plus du nom, du prénom, de la date et du sexe. */
export const affichage = {
  titre: 'Champs montrés par la fiche',
  corps: (reglages) =>
    choix({ nom: 'affichage', type: 'checkbox', options: OPTIONS, coches: reglages.affichage }),
  lire: (saisi) => ({ affichage: saisi.getAll('affichage') }),
}
