import type { Complements } from '../base/types.ts'
import type { Saisie } from './saisie.ts'

/** Les compléments tapés, espaces de trop retirés. */
export const lireComplements = (saisie: Saisie): Complements => ({
  nomUtilise: saisie.nomUtilise.trim().toUpperCase(),
  prenomUtilise: saisie.prenomUtilise.trim().toUpperCase(),
  adresse: saisie.adresse.trim(),
  telephone: saisie.telephone.trim(),
  courriel: saisie.courriel.trim(),
  assure: saisie.assure.replace(/\s/g, ''),
})

/** Ce qui empêche d'enregistrer ces compléments. */
export const fautesDeComplements = ({ assure }: Complements): string[] =>
  /^(\d[\dAB]{14})?$/.test(assure)
    ? []
    : ['N° de sécurité sociale : quinze caractères attendus, clé comprise.']
