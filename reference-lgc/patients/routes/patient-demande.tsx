import { tracerAcces } from '../../journaux/acces.ts'
import type { Requete } from '../../serveur/contexte.ts'
import type { Dependances, Noyau } from '../../serveur/dependances.ts'
import { entier } from '../../serveur/formulaire.ts'
import { lirePatient } from '../depot.ts'
import type { Patient } from '../identite.ts'
import { BandeauIdentite } from '../vues/bandeau.tsx'

/** Le patient de l'adresse ; l'accès à son identité est tracé sous cette opération. */
export function ouvrirPatient(c: Requete, noyau: Noyau, operation: string): Patient | null {
  const id = entier(c.req.param('id'))
  const patient = id === null ? null : lirePatient(noyau, id)
  if (patient)
    tracerAcces(noyau, { compte: c.var.seance.session.compte, patientId: patient.id, operation })
  return patient
}

/** Le bandeau permanent du patient ouvert. */
export const bandeauDe = (patient: Patient, { cog }: Pick<Dependances, 'cog'>) => (
  <BandeauIdentite patient={patient} cog={cog} />
)

/** Le dossier a-t-il changé depuis que l'utilisateur l'a affiché ? */
export const versionDepassee = (patient: Patient, version: string | undefined): boolean =>
  version !== String(patient.version)

export const DOSSIER_CHANGE =
  'Le dossier a été modifié depuis que vous l’avez affiché. Vérifiez-le, puis recommencez.'
