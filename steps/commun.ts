import { Given, Then, When } from '@cucumber/cucumber'
import type { Preuve } from '../rem/index.ts'
import type { Monde } from './monde.ts'
import type { Utilisateur } from './pilotes/contrat.ts'

async function ouvrirSession(this: Monde, utilisateur: Utilisateur): Promise<void> {
  const { accepte, messages } = await this.pilote.connecter(utilisateur)
  this.vu.utilisateur = utilisateur
  if (!accepte)
    throw new Error(`Connexion de ${utilisateur.identifiant} refusée : ${messages.join(' ')}`)
}

Given('{utilisateur} a ouvert sa session', ouvrirSession)
When('{utilisateur} ouvre sa session', ouvrirSession)

function preuveDuScenario(monde: Monde, numero: string): Preuve {
  const preuve = monde.scenario.preuves.find((p) => p.id.endsWith(`.${numero}`))
  if (!preuve) throw new Error(`${monde.scenario.id} n'a pas de preuve ${numero}`)
  return preuve
}

Then('la preuve {numero} est prise', async function (this: Monde, numero: string) {
  await this.enregistreur.prendrePreuve(preuveDuScenario(this, numero), 'depuis-la-precedente')
})

Then('la preuve {numero} est prise sur cet écran', async function (this: Monde, numero: string) {
  await this.enregistreur.prendrePreuve(preuveDuScenario(this, numero), 'cet-ecran')
})
