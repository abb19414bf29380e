import { NonVerifiable } from '../issues.ts'
import type { Conduite } from '../passage.ts'
import type { Utilisateur } from '../pilotes/contrat.ts'
import { avancerDeMois } from './horloge.ts'

/**
 * Prérequis : ce mot de passe a servi, puis des mois passent. Un logiciel dont l'horloge ne suit pas
 * celle du banc le fait expirer à sa façon. Une connexion impossible au départ : non vérifiable.
 */
export async function laisserExpirer(
  { pilote, simulateurs }: Conduite,
  utilisateur: Utilisateur,
  mois: number,
): Promise<void> {
  const { accepte, messages } = await pilote.connecter(utilisateur)
  if (!accepte) throw new NonVerifiable(`Connexion du prérequis refusée : ${messages.join(' ')}`)
  await pilote.deconnecter()
  await pilote.expirerMotDePasse(utilisateur, await avancerDeMois(simulateurs, mois))
}
