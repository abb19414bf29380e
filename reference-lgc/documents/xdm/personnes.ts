import type { Mutations } from '../../mutations/interrupteur.ts'
import { dateCda } from '../cda/dates.ts'
import type { AuteurFige, CabinetFige, PatientFige } from '../modele/personnes.ts'
import { OID_IPP } from '../oid.ts'
import { insDiffusable } from '../regles/ins-diffusable.ts'

/** Un signe de structure HL7 dans un nom couperait le champ : il devient une espace. */
export const champ = (texte: string): string => texte.replace(/[\^&|~\\]/g, ' ')

/** Auteur au format XCN (dmp.md §6 [V]). */
export const xcn = ({
  identifiant,
  nom,
  prenom,
}: Pick<AuteurFige, 'identifiant' | 'nom' | 'prenom'>): string =>
  `${identifiant}^${champ(nom)}^${champ(prenom)}^^^^^^&1.2.250.1.71.4.2.1&ISO^D^^^IDNPS`

/** Structure au format XON (dmp.md §6 [V]). */
export const xon = ({ nom, identifiant }: Pick<CabinetFige, 'nom' | 'identifiant'>): string =>
  `${champ(nom)}^^^^^&1.2.250.1.71.4.2.2&ISO^IDNST^^^${identifiant}`

const ipp = ({ ipp: numero }: PatientFige, autorite = OID_IPP): string =>
  `${numero}^^^&${autorite}&ISO^PI`

/** L'INS qualifiée, sinon le numéro de dossier : jamais de matricule sans qualification (règle 28). */
export function patientId(patient: PatientFige): string {
  const ins = insDiffusable(patient)
  return ins ? `${ins.matricule}^^^&${ins.oid}&ISO^NH` : ipp(patient)
}

/** Le patient tel que le cabinet le connaît : son numéro de dossier. */
export const sourcePatientId = (patient: PatientFige, mutations: Mutations): string =>
  mutations.choisir('oid-dans-metadonnees', ipp(patient), () =>
    insDiffusable(patient) ? ipp(patient) : ipp(patient, patient.ins?.oid),
  )

const SEXES: Record<string, string> = { F: 'F', M: 'M' }

/** Les traits, à la façon d'un segment PID (dmp.md §8.3 [V]). */
export const sourcePatientInfo = ({ traits }: PatientFige): readonly string[] => [
  `PID-5|${champ(traits.nomNaissance)}^${champ(traits.premierPrenom)}^^^^^L`,
  `PID-7|${dateCda(traits.dateNaissance)}`,
  `PID-8|${SEXES[traits.sexe] ?? 'U'}`,
]
