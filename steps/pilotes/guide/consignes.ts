import type {
  Attribut,
  ChampIdentite,
  Coordonnee,
  CriteresRecherche,
  Droit,
  Journal,
  TraitsSaisis,
} from '../contrat.ts'

export const LIBELLES_CHAMPS: Record<ChampIdentite, string> = {
  matriculeIns: 'Matricule INS',
  oid: 'OID',
  nomNaissance: 'Nom de naissance',
  premierPrenom: 'Premier prénom de naissance',
  prenomsNaissance: 'Liste des prénoms de naissance',
  dateNaissance: 'Date de naissance',
  sexe: 'Sexe',
  lieuNaissance: 'Code du lieu de naissance',
  nomUtilise: 'Nom utilisé',
  prenomUtilise: 'Prénom utilisé',
}

export const LIBELLES_COORDONNEES: Record<Coordonnee, string> = {
  adresse: 'Adresse',
  telephone: 'Téléphone',
  courriel: 'Courriel',
}

/** Tout ce qu'un formulaire d'identité peut demander. */
const LIBELLES_SAISIS: Record<keyof TraitsSaisis, string> = {
  ...LIBELLES_CHAMPS,
  ...LIBELLES_COORDONNEES,
  numeroSecuriteSociale: 'Numéro de sécurité sociale',
  justificatif: 'Justificatif d’identité présenté',
}

/** Les attributs, accordés à « attribut ». */
export const MOTS_ATTRIBUT: Record<Attribut, string> = {
  homonyme: 'homonyme',
  douteuse: 'douteux',
  fictive: 'fictif',
}

const DROITS: Record<Droit, string> = {
  'consulter-identite': 'consulter l’identité',
  'appeler-insi': 'appeler INSi',
  'ouvrir-copies': 'ouvrir les copies de titres d’identité',
}

export const JOURNAUX: Record<Journal, string> = {
  acces: 'journal des accès',
  insi: 'journal des appels à INSi',
}

/** Ce qu'il faut saisir, trait par trait. */
export const decrireTraits = (traits: TraitsSaisis): { libelle: string; valeur: string }[] =>
  Object.entries(traits).map(([champ, valeur]) => ({
    libelle: LIBELLES_SAISIS[champ as keyof TraitsSaisis],
    valeur,
  }))

export function ecrireCriteres(criteres: CriteresRecherche): string {
  return [
    criteres.dateNaissance && `nés le ${criteres.dateNaissance}`,
    criteres.nom && `dont un nom commence par « ${criteres.nom} »`,
    criteres.prenom && `dont un prénom commence par « ${criteres.prenom} »`,
    criteres.matriculeIns && `de matricule INS « ${criteres.matriculeIns} »`,
  ]
    .filter(Boolean)
    .join(', ')
}

export function ecrireDroit(reglage: { role: string; droit: Droit; accorde: boolean }): string {
  const verbe = reglage.accorde ? 'Accordez' : 'Retirez'
  return `${verbe} au profil « ${reglage.role} » le droit de ${DROITS[reglage.droit]}.`
}
