import { NonVerifiable } from '../issues.ts'
import type { Conduite } from '../passage.ts'
import type { Utilisateur } from '../pilotes/contrat.ts'
import { avancerDeMinutes } from './horloge.ts'

const JOUR_MIN = 24 * 60

/**
 * Des jours passent, un à un : chaque matin cette personne rouvre sa session, et ce que le logiciel a
 * lancé dans la nuit se termine. Une connexion refusée : non vérifiable.
 */
export async function passerNuits(
  { pilote, simulateurs }: Conduite,
  utilisateur: Utilisateur,
  nuits: number,
): Promise<void> {
  for (let nuit = 0; nuit < nuits; nuit += 1) {
    await pilote.vivreAu(await avancerDeMinutes(simulateurs, JOUR_MIN))
    const { accepte, messages } = await pilote.connecter(utilisateur)
    if (!accepte) throw new NonVerifiable(`Connexion refusée au matin : ${messages.join(' ')}`)
    await pilote.lireRapportAnnuaire()
  }
}
