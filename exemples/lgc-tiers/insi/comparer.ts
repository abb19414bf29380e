import type { LigneComparee, Sexe, Usager } from '../base/types.ts'
import { prenomEnTete } from '../usagers/regles/prenom-dans-liste.ts'
import type { Individu } from './lire-reponse.ts'

const SEXES: Record<string, string> = { F: 'Femme', M: 'Homme', I: 'Indéterminé' }

/** Le sexe en toutes lettres. */
export const direSexe = (sexe: Sexe | string): string => SEXES[sexe] ?? sexe

/** La fiche et la réponse, trait par trait, dans l'ordre de l'écran. */
export function comparer({ civil, ins }: Usager, recu: Individu): LigneComparee[] {
  const ligne = (libelle: string, ici: string, insi: string): LigneComparee => ({
    libelle,
    ici,
    insi,
    ecart: ici !== insi,
  })
  return [
    ligne('Sexe', direSexe(civil.sexe), direSexe(recu.civil.sexe)),
    ligne('Né(e) le', civil.naissance, recu.civil.naissance),
    ligne('Nom de famille à la naissance', civil.nom, recu.civil.nom),
    {
      libelle: 'Prénoms à l’état civil',
      ici: civil.prenoms || civil.prenom,
      insi: recu.civil.prenoms,
      ecart: !prenomEnTete(civil.prenom, recu.civil.prenoms),
    },
    ligne('Commune ou pays de naissance', civil.lieu, recu.civil.lieu),
    ligne('Matricule INS', ins?.matricule ?? '', recu.ins.matricule),
  ]
}
