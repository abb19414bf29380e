import { Given, Then, When } from '@cucumber/cucumber'
import { incitation, servicesFermes } from '../controles/psc/incitation.ts'
import { portailOuvert } from '../controles/psc/portail.ts'
import {
  identificationRedemandee,
  jetonRenouvele,
  sessionFermee,
} from '../controles/psc/session.ts'
import { professionnelDe } from '../donnees/professionnels.ts'
import { type Monde, vuDe } from '../monde.ts'
import { attendre } from '../services/attendre.ts'
import { abregerJetons, lireEchangesPsc } from '../services/psc.ts'

Given('les jetons de Pro Santé Connect vivent quelques secondes', async function (this: Monde) {
  await abregerJetons(this.simulateurs)
})

Then(
  "son jeton se renouvelle pendant qu'elle/il travaille, sans nouvelle identification",
  async function (this: Monde) {
    const lire = async () => {
      await this.pilote.lireCompteOuvert()
      return jetonRenouvele(await lireEchangesPsc(this.simulateurs))
    }
    this.constater(await attendre(lire, ({ conforme }) => conforme))
  },
)

Then('Pro Santé Connect a fermé sa session', async function (this: Monde) {
  this.constater(sessionFermee(await lireEchangesPsc(this.simulateurs)))
})

Then("la mire demande de s'identifier de nouveau", function (this: Monde) {
  this.constater(identificationRedemandee(vuDe(this, 'departPsc')))
})

When('elle/il ouvre le portail du DMP depuis le logiciel', async function (this: Monde) {
  this.vu.portail = await this.pilote.ouvrirPortailDmp()
})

Then('le portail la/le reconnaît sans nouvelle identification', function (this: Monde) {
  const professionnel = professionnelDe(vuDe(this, 'utilisateur'))
  this.constater(portailOuvert(vuDe(this, 'portail'), professionnel))
})

Then('elle invite à passer par Pro Santé Connect', function (this: Monde) {
  this.constater(incitation(vuDe(this, 'pageConnexion')))
})

Then(
  'le logiciel dit quels services restent fermés et offre Pro Santé Connect',
  async function (this: Monde) {
    this.constater(servicesFermes(await this.pilote.lireInvitationPsc()))
  },
)
