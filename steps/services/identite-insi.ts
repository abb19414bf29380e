import type { IdentiteAttendue } from '../../schemas/datamatrix/ins/comparer-identite.ts'
import type { IdentiteAffichee } from '../pilotes/contrat.ts'
import type { AppelInsi } from './appels-insi.ts'

/** L'identité rendue par INSi, trait par trait ; ce qu'il n'a pas rendu ne se compare pas. */
export function identiteInsi(appel: AppelInsi | undefined): IdentiteAttendue {
  const recu = appel?.recu ?? {}
  const { NumIdentifiant = '', Cle = '' } = recu
  return {
    matricule: `${NumIdentifiant}${Cle}`,
    oid: recu.OID ?? '',
    nomNaissance: recu.NomNaissance ?? '',
    prenoms: recu.ListePrenom ?? recu.Prenom ?? '',
    sexe: recu.Sexe ?? '',
    dateNaissance: recu.DateNaissance ?? '',
    lieuNaissance: recu.LieuNaissance,
  }
}

/** Ce que la fiche montre du matricule et du nom ; le matricule y est suivi de sa nature. */
export function identiteFiche({ champs }: IdentiteAffichee): IdentiteAttendue {
  return {
    matricule: champs.matriculeIns?.valeur.replace(/\s/g, '').slice(0, 15),
    nomNaissance: champs.nomNaissance?.valeur,
  }
}
