import { CHAMPS_SAISIS, IDENTITE_VIDE, type Identite } from '../identite.ts'
import { dateAffichee, dateEnregistree } from './dates.ts'

/** Valeurs d'un formulaire reçu : les champs absents ou étrangers deviennent vides. */
export function lireFormulaire(corps: Readonly<Record<string, string>>): Identite {
  const saisie = { ...IDENTITE_VIDE }
  for (const champ of CHAMPS_SAISIS) saisie[champ] = corps[champ] ?? ''
  return saisie
}

/** Du formulaire au dossier : seule la date change d'écriture. */
export const versIdentite = (valeurs: Identite): Identite => ({
  ...valeurs,
  dateNaissance: dateEnregistree(valeurs.dateNaissance),
})

/** Du dossier au formulaire. */
export const versFormulaire = (identite: Identite): Identite => ({
  ...identite,
  dateNaissance: dateAffichee(identite.dateNaissance),
})
