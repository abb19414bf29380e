import { normaliser } from '../controles/controle.ts'
import { NonVerifiable } from '../issues.ts'
import type { Pilote, TraitsSaisis } from '../pilotes/contrat.ts'
import type { NomPatient } from '../types-parametres.ts'
import { identiteConnue } from './insi.ts'
import type { Simulateurs } from './simulateurs.ts'

export const STATUTS = ['provisoire', 'récupérée', 'validée', 'qualifiée'] as const
export type StatutVoulu = (typeof STATUTS)[number]

/** Le titre contrôlé, quand le statut en demande un (ins.md §9 [V]). */
const TITRE = "carte nationale d'identité"

export async function traitsConnus(
  simulateurs: Simulateurs,
  patient: NomPatient,
): Promise<TraitsSaisis> {
  const connue = await identiteConnue(simulateurs, patient)
  const [annee = '', mois = '', jour = ''] = connue.dateNaissance.split('-')
  return {
    ...patient,
    sexe: connue.sexe,
    dateNaissance: `${jour}/${mois}/${annee}`,
    lieuNaissance: connue.lieuNaissance,
  }
}

/**
 * Prérequis : le cabinet suit cette personne d'INSi simulé, au statut voulu, obtenu par les gestes
 * d'un utilisateur. Un statut non atteint rend le scénario non vérifiable : il ne l'éprouve pas.
 */
export async function preparerPatient(
  pilote: Pilote,
  simulateurs: Simulateurs,
  patient: NomPatient,
  statut: StatutVoulu,
): Promise<void> {
  const { accepte, messages } = await pilote.creerPatient(await traitsConnus(simulateurs, patient))
  if (!accepte) throw new NonVerifiable(`Patient du prérequis refusé : ${messages.join(' ')}`)
  if (statut === 'récupérée' || statut === 'qualifiée') {
    await pilote.interrogerInsi('traits')
    await pilote.accepterIdentite()
  }
  if (statut === 'validée' || statut === 'qualifiée') await pilote.validerIdentite(TITRE)
  const { statut: obtenu } = await pilote.lireIdentite()
  if (normaliser(obtenu) !== normaliser(statut))
    throw new NonVerifiable(
      `Le prérequis demande une identité « ${statut} », elle est « ${obtenu} ».`,
    )
}
