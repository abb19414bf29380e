import { creerPatient } from '../../patients/actions/creer.ts'
import { lirePatient } from '../../patients/depot.ts'
import { IDENTITE_VIDE, type Identite } from '../../patients/identite.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { BeneficiaireApcv } from '../contexte.ts'
import { qualifierParApcv } from './qualifier.ts'

/** Le dossier que l'appli ouvrirait : ses traits, et le nom utilisé quand il diffère. */
export const identiteLue = ({ individu, premierPrenom, nomUsage }: BeneficiaireApcv): Identite => ({
  ...IDENTITE_VIDE,
  nomNaissance: individu.nomNaissance,
  premierPrenom,
  prenomsNaissance: individu.listePrenoms,
  dateNaissance: individu.dateNaissance,
  sexe: individu.sexe,
  lieuNaissance: individu.lieuNaissance,
  nomUtilise: nomUsage === individu.nomNaissance ? '' : nomUsage,
})

/** Crée le dossier et le qualifie, en une fois ; rend son numéro. */
export function creerQualifie(noyau: Noyau, lu: BeneficiaireApcv, auteur: string): number {
  return noyau.base.transaction(() => {
    const { id } = creerPatient(noyau, { identite: identiteLue(lu), justificatif: null }, auteur)
    const patient = lirePatient(noyau, id)
    if (!patient) throw new Error('Le dossier créé est introuvable.')
    qualifierParApcv(noyau, patient, lu, auteur)
    return id
  })
}
