import { Then, When } from '@cucumber/cucumber'
import { ecranFerme, type Reouverture, rouvreEnSAuthentifiant } from '../controles/ssi/sessions.ts'
import type { Monde } from '../monde.ts'
import type { Utilisateur } from '../pilotes/contrat.ts'

When('elle/il ferme sa session', async function (this: Monde) {
  await this.pilote.deconnecter()
})

Then(
  'le logiciel ne se rouvre pas par {reouverture}',
  async function (this: Monde, par: Reouverture) {
    this.constater(ecranFerme(par, await this.pilote.rouvrirSansAuthentification(par)))
  },
)

Then(
  "{utilisateur} rouvre le logiciel en s'authentifiant",
  async function (this: Monde, utilisateur: Utilisateur) {
    this.constater(rouvreEnSAuthentifiant(await this.pilote.connecter(utilisateur)))
  },
)
