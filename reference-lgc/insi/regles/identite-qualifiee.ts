import type { Individu } from '../reponse.ts'
import type { FaitsReprise, RegleReprise } from './reprise.ts'

/**
 * Une identité qualifiée ne se remplace pas d'un clic : c'est la vérification, puis une nouvelle
 * récupération, qui la changent (ins.md §10.4 [V]). La même réponse, elle, se reprend sans dommage.
 */
export const exigerIdentiteNonQualifiee: RegleReprise = (recu, { patient }) =>
  patient.statut !== 'QUAL' || memeIdentite(patient, recu)
    ? null
    : "Cette identité est qualifiée : une réponse différente ne la remplace pas. Vérifiez l'identité auprès d'INSi, ou retirez d'abord la validation."

/** Ce qu'INSi tait ne s'oppose pas à ce que le dossier sait. */
function memeIdentite({ identite, ins }: FaitsReprise['patient'], recu: Individu): boolean {
  const lieu = recu.lieuNaissance || identite.lieuNaissance
  return (
    ins?.matricule === recu.actif.matricule &&
    ins.oid === recu.actif.oid &&
    identite.nomNaissance === recu.nomNaissance &&
    identite.prenomsNaissance === recu.listePrenoms &&
    identite.dateNaissance === recu.dateNaissance &&
    identite.sexe === recu.sexe &&
    identite.lieuNaissance === lieu
  )
}
