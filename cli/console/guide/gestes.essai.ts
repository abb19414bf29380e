import type { Visiteur } from '../navigateur.essai.ts'

/** Les gestes d'une personne qui déroule INS.22.01, étape par étape. */
export function gestesGuides({ page, aller, bouton, garde }: Visiteur) {
  const consigne = (texte: RegExp) => page.getByRole('heading', { level: 1, name: texte }).waitFor()
  return {
    consigne,
    statut: page.getByLabel('Statut de l’identité affiché'),
    async lancer(): Promise<void> {
      await aller('/lancer?scenario=INS.22.01')
      await bouton('Lancer').click()
      await page.waitForURL('**/direct/*')
      await page.getByRole('link', { name: 'Scénario guidé' }).click()
      await consigne(/^Ouvrez la session de Camille TESTIER/)
    },
    /** Répond à la première étape ; la page se recharge au milieu. */
    async ouvrirSession(): Promise<{ messages: string; ouverte: boolean }> {
      await page.getByLabel('Oui').check()
      await page.getByLabel('Messages affichés').fill('Bienvenue')
      await garde()
      await page.reload()
      const [messages, ouverte] = [
        await page.getByLabel('Messages affichés').inputValue(),
        await page.getByLabel('Oui').isChecked(),
      ]
      await page.getByLabel('Votre nom, pour le dossier').fill('Sacha Essai')
      await bouton('Suivant').click()
      await consigne(/^Créez un patient/)
      return { messages, ouverte }
    },
    async creerPatient(): Promise<void> {
      await page.getByLabel('Oui').check()
      await bouton('Suivant').click()
      await consigne(/^Affichez la fiche du patient/)
    },
    async finir(): Promise<void> {
      await bouton('Suivant').click()
      await consigne(/^Relisez vos réponses/)
      await bouton('Terminer ce scénario').click()
      await page.getByText('Aucun scénario guidé ne joue').waitFor()
    },
  }
}
