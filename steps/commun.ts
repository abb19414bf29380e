import { Given, Then, When } from '@cucumber/cucumber'
import type { Monde } from './monde.ts'
import type { Utilisateur } from './pilotes/contrat.ts'
import { preuveDuScenario } from './scenario-en-cours.ts'

async function ouvrirSession(this: Monde, utilisateur: Utilisateur): Promise<void> {
  const { accepte, messages } = await this.pilote.connecter(utilisateur)
  this.vu.utilisateur = utilisateur
  if (!accepte)
    throw new Error(`Connexion de ${utilisateur.identifiant} refusée : ${messages.join(' ')}`)
}

Given('{utilisateur} a ouvert sa session', ouvrirSession)
When('{utilisateur} ouvre sa session', ouvrirSession)

Then('la preuve {numero} est prise', async function (this: Monde, numero: string) {
  await this.enregistreur.prendrePreuve(
    preuveDuScenario(this.scenario, numero),
    'depuis-la-precedente',
  )
})

Then('la preuve {numero} est prise sur cet écran', async function (this: Monde, numero: string) {
  await this.enregistreur.prendrePreuve(preuveDuScenario(this.scenario, numero), 'cet-ecran')
})
