import type { ChampIdentite, CriteresRecherche, Droit, Journal, TraitsSaisis } from '../contrat.ts'

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

const DROITS: Record<Droit, string> = {
  'consulter-identite': 'consulter l’identité',
  'appeler-insi': 'appeler INSi',
}

export const JOURNAUX: Record<Journal, string> = {
  acces: 'journal des accès',
  insi: 'journal des appels à INSi',
}

export function ecrireTraits(traits: TraitsSaisis): string {
  return Object.entries(traits)
    .map(([champ, valeur]) => {
      const libelle =
        champ === 'numeroSecuriteSociale'
          ? 'Numéro de sécurité sociale'
          : LIBELLES_CHAMPS[champ as ChampIdentite]
      return `  ${libelle} : ${valeur}`
    })
    .join('\n')
}

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
