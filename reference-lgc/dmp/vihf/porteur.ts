import type { Compte } from '../../comptes/compte.ts'
import { PROFESSIONS, type Profession } from '../../comptes/professions.ts'
import { CABINET, type Specialite, secteurDe, specialiteDe } from '../../documents/cabinet.ts'
import type { Codage } from '../../documents/modele/codage.ts'
import type { AuteurFige } from '../../documents/modele/personnes.ts'
import type { Porteur } from './identite.ts'

const G15 = '1.2.250.1.71.1.2.7'
const R01 = '1.2.250.1.71.4.2.5'

const professionDe = (code: Profession): Codage => ({
  code,
  libelle: PROFESSIONS[code],
  systeme: G15,
})

/** La spécialité des documents, `G15_10/SM54`, devient le second rôle du VIHF, `SM54`. */
const specialiteVihf = (specialite: Specialite | null): Codage | null =>
  specialite && {
    code: specialite.code.split('/')[1] ?? specialite.code,
    libelle: specialite.mot,
    systeme: R01,
  }

/** L'utilisateur ; `null` sans identifiant national ni profession : le DMP ne le connaît pas. */
export function porteurDuCompte(compte: Compte): Porteur | null {
  if (compte.identifiantNational === null || compte.profession === null) return null
  return {
    identifiant: compte.identifiantNational,
    nom: compte.nomExercice,
    prenom: compte.prenomExercice,
    profession: professionDe(compte.profession),
    specialite: specialiteVihf(specialiteDe(compte.specialiteAmo)),
    structure: CABINET.identifiant,
    nomStructure: CABINET.nom,
    secteur: secteurDe(compte.secteurActivite),
  }
}

/** Celui qui a signé le document, même si son compte n'est plus. */
export const porteurDeLAuteur = (auteur: AuteurFige): Porteur => ({
  identifiant: auteur.identifiant,
  nom: auteur.nom,
  prenom: auteur.prenom,
  profession: professionDe('10'),
  specialite: specialiteVihf(auteur.specialite),
  structure: CABINET.identifiant,
  nomStructure: CABINET.nom,
  secteur: auteur.secteur,
})
