import type { IdentiteAffichee } from '../pilotes/contrat.ts'
import type { AppelInsi } from './appels-insi.ts'

/** L'identité qu'une édition doit porter : date `jj/mm/aaaa`, sexe `M` ou `F`. */
export interface IdentiteAttendue {
  nomNaissance: string
  premierPrenom: string
  dateNaissance: string
  sexe: string
  /** Rendus par INSi ; vides quand INSi n'a rien rendu. */
  matricule: string
  oid: string
}

const jourMoisAnnee = (iso: string) => iso.split('-').reverse().join('/')

/** Les traits rendus par INSi, à défaut ceux de l'écran ; le premier prénom est celui du dossier. */
export function identiteAttendue(
  { champs }: IdentiteAffichee,
  appel: AppelInsi | undefined,
): IdentiteAttendue {
  const recu = appel?.recu ?? {}
  const { NumIdentifiant = '', Cle = '', OID = '', DateNaissance } = recu
  return {
    nomNaissance: recu.NomNaissance ?? champs.nomNaissance?.valeur ?? '',
    premierPrenom: champs.premierPrenom?.valeur ?? '',
    dateNaissance: DateNaissance
      ? jourMoisAnnee(DateNaissance)
      : (champs.dateNaissance?.valeur ?? ''),
    sexe: (recu.Sexe ?? champs.sexe?.valeur ?? '').slice(0, 1).toUpperCase(),
    matricule: `${NumIdentifiant}${Cle}`,
    oid: OID,
  }
}
