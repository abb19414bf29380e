import type { Mutations } from '../mutations/interrupteur.ts'
import type { ChampIdentite, ChampSaisi, Confiance } from './identite.ts'
import type { Statut } from './regles/statut.ts'

/** Libellés sans ambiguïté de la règle 3 du guide INS (INS.02). */
export const LIBELLES: Record<ChampIdentite | ChampSaisi, string> = {
  nomNaissance: 'Nom de naissance',
  premierPrenom: 'Premier prénom de naissance',
  prenomsNaissance: 'Liste des prénoms de naissance',
  dateNaissance: 'Date de naissance',
  sexe: 'Sexe',
  lieuNaissance: 'Code du lieu de naissance',
  nomUtilise: 'Nom utilisé',
  prenomUtilise: 'Prénom utilisé',
  matriculeIns: 'Matricule INS',
  oid: 'OID',
  numeroSecuriteSociale: 'Numéro de sécurité sociale',
  dateIncertaine: 'Précision de la date',
  adresse: 'Adresse',
  telephone: 'Téléphone',
  courriel: 'Courriel',
}

/** Le numéro d'assuré n'est pas le matricule : son libellé ne dit jamais « INS » (INS.01.04). */
export const libelleNumeroAssure = (numero: string, mutations: Mutations): string => {
  const libelle = LIBELLES.numeroSecuriteSociale
  return mutations.choisir('nss-libelle-ins', libelle, () =>
    numero === '' ? libelle : `${libelle} INS`,
  )
}

/** Les quatre mots du RNIV, au féminin : c'est l'identité qui est qualifiée. */
export const MOTS_STATUT: Record<Statut, string> = {
  PROV: 'provisoire',
  RECUP: 'récupérée',
  VALI: 'validée',
  QUAL: 'qualifiée',
}

/** Le degré de confiance d'un justificatif, accordé à « degré ». */
export const MOTS_CONFIANCE: Record<Confiance, string> = { elevee: 'élevé', faible: 'faible' }

export const MOTS_SEXE: Record<string, string> = {
  M: 'masculin',
  F: 'féminin',
  I: 'indéterminé',
}
