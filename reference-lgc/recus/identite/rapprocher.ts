import { lirePatient, lirePatients, porteurDuMatricule } from '../../patients/depot.ts'
import type { Patient } from '../../patients/identite.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { DocumentLu } from '../cda/document-lu.ts'
import type { IdentiteLue } from '../cda/identite-lue.ts'
import type { Candidat, Rapprochement } from './cas.ts'
import { comparerTraits, sexeLocal } from './comparer-traits.ts'

/** Ce qu'un document dit de son patient. */
export type FaitsIdentite = Pick<DocumentLu, 'patient' | 'patients' | 'contradiction'>

/** Le dossier que ce document concerne, ou ceux qu'il peut concerner (MSS.23, ERGO.01). */
export function rapprocherDocument(
  noyau: Noyau,
  { patient: identite, patients, contradiction }: FaitsIdentite,
): Rapprochement {
  if (!identite || patients > 1) {
    const explication =
      patients > 1
        ? 'Le document désigne plusieurs patients : il ne se range dans aucun dossier.'
        : "Le document n'indique pas de patient : cherchez le dossier."
    return { cas: 'sans-identite', candidats: [], explication }
  }
  const porteur = identite.ins ? porteurDuMatricule(noyau.base, identite.ins.matricule) : null
  const lePorteur = porteur === null ? null : lirePatient(noyau, porteur)
  const candidats = [lePorteur, ...homonymes(noyau, identite).filter(({ id }) => id !== porteur)]
    .filter((patient) => patient !== null)
    .map((patient) => candidat(identite, patient))
  return conclure(identite, candidats, contradiction)
}

/** Même date, même sexe, puis même nom et prénom aux accents et tirets près. */
const homonymes = (noyau: Noyau, identite: IdentiteLue): Patient[] =>
  lirePatients(noyau, 'WHERE p.date_naissance = ? AND p.sexe = ? ORDER BY p.id LIMIT 200', [
    identite.dateNaissance,
    sexeLocal(identite.sexe),
  ]).filter((patient) =>
    comparerTraits(identite, patient).every(
      ({ trait, accord }) => trait === 'lieuNaissance' || accord === 'identique',
    ),
  )

/** Un document et un dossier, trait par trait. */
export const candidat = (identite: IdentiteLue, patient: Patient): Candidat => ({
  patient,
  traits: comparerTraits(identite, patient),
  memeIns:
    identite.ins !== null &&
    patient.ins?.matricule === identite.ins.matricule &&
    patient.ins.oid === identite.ins.oid,
})

const tousIdentiques = ({ traits }: Candidat): boolean =>
  traits.every(({ accord }) => accord === 'identique')

/** Correspondance exacte : INS, OID, cinq traits, identité qualifiée ici (MSS.25, va1.28). */
export const estParfait = (c: Candidat): boolean =>
  c.memeIns && tousIdentiques(c) && c.patient.statut === 'QUAL'

function conclure(
  identite: IdentiteLue,
  candidats: readonly Candidat[],
  contradiction: string | null,
): Rapprochement {
  const [premier] = candidats
  if (!premier)
    return {
      cas: 'inconnu',
      candidats,
      explication: identite.ins
        ? "L'INS du document n'est celle d'aucun dossier, et aucun n'a ces traits."
        : "Le document n'a pas d'INS, et aucun dossier n'a ces traits.",
    }
  if (contradiction !== null) return { cas: 'traits', candidats, explication: contradiction }
  if (estParfait(premier))
    return {
      cas: 'parfaite',
      candidats: [premier],
      explication: "L'INS et les cinq traits correspondent.",
    }
  const memeMatricule = identite.ins && premier.patient.ins?.matricule === identite.ins.matricule
  if (memeMatricule)
    return { cas: 'ins-connue', candidats: [premier], explication: raisonIns(premier) }
  return {
    cas: 'traits',
    candidats,
    explication: identite.ins
      ? "L'INS du document n'est pas qualifiée ici : comparez les traits avant de rattacher."
      : "Le document n'a pas d'INS : comparez les traits avant de rattacher.",
  }
}

function raisonIns(c: Candidat): string {
  if (!c.memeIns) return "Le matricule est celui du dossier, mais pas la nature de l'INS (OID)."
  if (!tousIdentiques(c))
    return "L'INS est celle du dossier, mais un trait diffère : vérifiez l'identité."
  return "L'INS et les traits correspondent, mais l'identité du dossier n'est pas qualifiée."
}
