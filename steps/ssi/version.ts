import { Then, When } from '@cucumber/cucumber'
import { versionAffichee } from '../controles/ssi/version.ts'
import { type Monde, vuDe } from '../monde.ts'

When("elle/il ouvre l'écran d'information du logiciel", async function (this: Monde) {
  this.vu.versionAffichee = await this.pilote.lireInformations()
})

Then('la version affichée est celle du dossier', async function (this: Monde) {
  // Sans version au dossier, celle que le logiciel montre partout doit être celle de son écran.
  const declaree = this.parameters.versionLgc || (await this.pilote.lireVersion())
  this.constater(versionAffichee(vuDe(this, 'versionAffichee'), declaree))
})
