import type { ActionsSession, Utilisateur } from '../../../steps/pilotes/contrat.ts'
import { annonces, cliquer, ecran, fermerFenetre, offre, type Poste } from './poste.ts'

/** Ferme la session ouverte ; Sorbier demande confirmation. */
export async function deconnecter(poste: Poste): Promise<void> {
  await fermerFenetre(poste)
  if (!(await offre(poste, 'button', 'Quitter'))) return
  await cliquer(poste, 'button', 'Quitter')
  await cliquer(poste, 'button', 'Fermer la session')
}

export async function connecter(
  poste: Poste,
  { identifiant, motDePasse }: Pick<Utilisateur, 'identifiant' | 'motDePasse'>,
) {
  await deconnecter(poste)
  await poste.page.getByLabel('Code utilisateur', { exact: true }).fill(identifiant)
  await poste.page.getByLabel('Phrase secrète', { exact: true }).fill(motDePasse)
  await cliquer(poste, 'button', 'Entrer')
  return { accepte: (await ecran(poste)) !== 'connexion', messages: await annonces(poste) }
}

export const actionsSession = (poste: () => Poste): ActionsSession => ({
  connecter: (utilisateur) => connecter(poste(), utilisateur),
  deconnecter: () => deconnecter(poste()),
})
