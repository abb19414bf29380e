import { SAISIE_VALABLE } from '../../steps/donnees/patients.ts'
import { UTILISATEURS } from '../../steps/donnees/utilisateurs.ts'
import type { PilotePartiel } from '../../steps/pilotes/contrat.ts'
import { connecterSimulateurs } from '../../steps/services/simulateurs.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { raisonDe } from '../ligne/raison.ts'

/**
 * Fait appeler INSi par le logiciel et regarde si notre service l’a vu : réglé ailleurs, le logiciel
 * jouerait toute la campagne sans témoin. Rend `false` quand le pilote n’automatise pas ces gestes.
 * Lève SEGUR-LGC-003.
 */
export async function verifierBranchement(
  pilote: PilotePartiel,
  controle: string,
): Promise<boolean> {
  const { connecter, creerPatient, interrogerInsi } = pilote
  const [utilisateur] = UTILISATEURS
  if (!connecter || !creerPatient || !interrogerInsi || !utilisateur) return false
  const simulateurs = connecterSimulateurs(controle, ['insi'])
  let raison = 'un appel du logiciel n’est arrivé à aucun de nos ports'
  try {
    await connecter.call(pilote, utilisateur)
    await creerPatient.call(pilote, SAISIE_VALABLE)
    await interrogerInsi.call(pilote, 'traits')
  } catch (erreur) {
    // L’appel a pu partir avant l’échec : le journal en décide.
    raison = raisonDe(erreur)
  }
  if ((await simulateurs.journal('insi')).length > 0) return true
  throw new ErreurSegur('SEGUR-LGC-003', { service: 'insi', raison })
}
