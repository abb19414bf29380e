import type { Codage } from '../../documents/modele/codage.ts'
import type { Intervenant } from '../../documents/modele/personnes.ts'
import type { Resultat } from '../recherche/entree.ts'

/** Jeu de valeurs des auteurs : profession et savoir-faire en un seul code (cda.md §6 [V]). */
const SPECIALITES = '1.2.250.1.213.1.1.4.5'

/** L'annuaire crie les prénoms ; le cabinet les écrit comme on les lit : « ANNE-LAURE », « Anne-Laure ». */
export const prenomLu = (prenom: string): string =>
  prenom
    .toLocaleLowerCase('fr')
    .replace(
      /(^|[\s'-])(\p{L})/gu,
      (_, avant: string, l: string) => avant + l.toLocaleUpperCase('fr'),
    )

function specialiteDe(e: Resultat): Codage | null {
  if (e.code_profession === '') return null
  return e.code_specialite === ''
    ? { code: `G15_${e.code_profession}`, libelle: e.profession, systeme: SPECIALITES }
    : {
        code: `G15_${e.code_profession}/${e.code_specialite}`,
        libelle: `${e.profession} - ${e.specialite}`,
        systeme: SPECIALITES,
      }
}

const TITRES = { DR: 'Docteur', PR: 'Professeur' } as const
const titreDe = (code: string): Intervenant['titre'] =>
  code === 'DR' || code === 'PR' ? TITRES[code] : null

/** La fiche d'un correspondant telle que l'annuaire la donne ; sa boîte est celle choisie, ou la première. */
export const ficheDepuis = (e: Resultat, boite?: string): Intervenant => ({
  nom: e.nom,
  prenom: prenomLu(e.prenom),
  titre: titreDe(e.civilite_exercice),
  identifiant: e.identifiant,
  specialite: specialiteDe(e),
  adresse:
    e.voie || e.code_postal || e.commune
      ? { voie: e.voie, codePostal: e.code_postal, commune: e.commune }
      : null,
  telephone: e.telephone || null,
  mssante: (e.boites.find(({ adresse }) => adresse === boite) ?? e.boites[0])?.adresse ?? null,
})
