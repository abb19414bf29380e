import { type Cx, memePatient } from '../cx.ts'
import type { Dossier } from '../depot/dossiers.ts'
import { etatAutorisation } from '../droits/acces-dossier.ts'
import { caseDe, modeAdmis } from '../droits/juger.ts'
import type { Case, Droit } from '../droits/types.ts'
import type { Contexte } from '../issue.ts'
import type { ErreurXds } from './erreur.ts'

interface Demande {
  /** Patient dit par le corps. */
  patient: Cx | null
  droit: Droit
  /** Faux pour alimenter et supprimer, qui n'en demandent pas (dmp.md §1 [V]). */
  autorisationRequise: boolean
}

export type JugementAcces =
  | { dossier: Dossier; accorde: Exclude<Case, 'non'> }
  | { erreur: ErreurXds }

const ACCES = { regle: 'dmp.acces', source: 'dmp.md §5 points 8 à 10, §14', marque: 'V' } as const
const refuser = (code: ErreurXds['code'], contexte: string): JugementAcces => ({
  erreur: { ...ACCES, code, contexte },
})

/**
 * L'appelant peut-il, sur ce dossier, ce qu'il demande ? Patient du VIHF, dossier ouvert, blocage, case
 * de la matrice, opposition aux modes d'exception, autorisation de moins de six mois.
 */
export function jugerAcces(
  { appelant, depot, reglages, maintenant }: Contexte,
  { patient, droit, autorisationRequise }: Demande,
): JugementAcces {
  if (appelant.patient && !memePatient(appelant.patient, patient))
    return refuser('XDSPatientIdDoesNotMatch', 'Le patient du VIHF n’est pas celui de la demande')
  const dossier = patient ? depot.dossiers.trouver(patient.valeur) : null
  if (!dossier || dossier.oid !== patient?.autorite)
    return refuser('XDSUnknownPatientId', 'Patient inconnu du registre')
  if (dossier.statut === 'ferme') return refuser('XDSUnknownPatientId', 'Le dossier est fermé')
  if (appelant.ps !== null && dossier.bloques.includes(appelant.ps))
    return refuser('DMPAccessDeniedByRightsService', 'Le patient a bloqué ce professionnel')
  const accorde = caseDe(droit, appelant, dossier, reglages)
  if (accorde === 'non')
    return refuser('DMPAccessDeniedByRightsService', `${droit} n’est pas permis à cet appelant`)
  if (!modeAdmis(appelant, dossier))
    return refuser('DMPAccessDeniedByRightsService', 'Le patient s’oppose à ce mode d’accès')
  // Bris de glace et régulation existent pour qui n'a pas pu recueillir de consentement [I].
  if (!autorisationRequise || appelant.acces !== 'normal') return { dossier, accorde }
  const etat = etatAutorisation(appelant, dossier, depot.autorisations, maintenant)
  if (etat !== 'VALIDE') return refuser('DMPAccessDeniedByRightsService', `Autorisation : ${etat}`)
  return { dossier, accorde }
}
