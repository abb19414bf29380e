import type { ActionsSession, ResultatEnregistrement, Utilisateur } from '../contrat.ts'
import { aCommande, aller, type Fenetre, lireMessages, suivre } from './fenetre.ts'

async function deconnecter(fenetre: Fenetre): Promise<void> {
  if (await aCommande(fenetre, 'button', 'Se déconnecter'))
    await suivre(fenetre, 'button', 'Se déconnecter')
}

/** Le message de responsabilité du DMP, dû à la première connexion puis à échéance : lu et accepté. */
async function accepterMessageDmp(fenetre: Fenetre): Promise<void> {
  const compris = fenetre.page.getByLabel('J’ai compris', { exact: true })
  if (!(await compris.isVisible())) return
  await compris.check()
  await suivre(fenetre, 'button', 'Continuer')
}

export async function connecter(
  fenetre: Fenetre,
  utilisateur: Utilisateur,
): Promise<ResultatEnregistrement> {
  await deconnecter(fenetre)
  await aller(fenetre, '/connexion')
  await fenetre.page.getByLabel('Identifiant', { exact: true }).fill(utilisateur.identifiant)
  await fenetre.page.getByLabel('Mot de passe', { exact: true }).fill(utilisateur.motDePasse)
  await suivre(fenetre, 'button', 'Se connecter')
  await accepterMessageDmp(fenetre)
  return {
    accepte: await aCommande(fenetre, 'button', 'Se déconnecter'),
    messages: await lireMessages(fenetre),
  }
}

export const actionsSession = (fenetre: () => Fenetre): ActionsSession => ({
  connecter: (...demande) => connecter(fenetre(), ...demande),
  deconnecter: (...demande) => deconnecter(fenetre(), ...demande),
})
