import { Then, When } from '@cucumber/cucumber'
import { vaccinAlimente, vaccinationDe } from '../controles/ergo/vaccination.ts'
import { dessinerBoite } from '../donnees/boites-vaccin.ts'
import { NonVerifiable } from '../issues.ts'
import { type Monde, vuDe } from '../monde.ts'

When("elle/il lit le datamatrix d'une boîte de vaccin", async function (this: Monde) {
  const boite = await dessinerBoite(new Date())
  this.vu.boiteVaccin = boite
  await this.enregistreur.noterImage(`${boite.nom} : ${boite.enClair}`, async () => boite.image)
  this.vu.vaccinLu = await this.pilote.lireBoiteVaccin(boite)
})

Then(
  'le code CIP, le lot et la péremption de la boîte sont remplis sans rien taper',
  function (this: Monde) {
    const boite = vuDe(this, 'boiteVaccin')
    this.constater(...vaccinAlimente(vuDe(this, 'vaccinLu'), boite, 'vaccination en cours'))
  },
)

When('elle/il enregistre la vaccination', async function (this: Monde) {
  const { accepte, messages } = await this.pilote.enregistrerVaccination()
  if (!accepte) throw new NonVerifiable(`Vaccination refusée : ${messages.join(' ')}`)
})

Then(
  'le dossier porte le code CIP, le lot et la péremption de la boîte',
  async function (this: Monde) {
    const boite = vuDe(this, 'boiteVaccin')
    const vue = vaccinationDe(await this.pilote.lireVaccinations(), boite)
    this.constater(...vaccinAlimente(vue, boite, 'vaccinations du dossier'))
  },
)
