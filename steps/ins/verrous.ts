import { Then, When } from '@cucumber/cucumber'
import {
  coordonneesEnregistrees,
  modificationAcceptee,
  traitsVerrouilles,
  verrousVisibles,
} from '../controles/ins/verrous.ts'
import { COORDONNEES_NOUVELLES, VALEURS_TENTEES } from '../donnees/verrous.ts'
import { type Monde, vuDe } from '../monde.ts'
import { TRAITS_VERROUILLES } from '../pilotes/contrat.ts'

When('elle/il tente de modifier chacun des sept traits verrouillés', async function (this: Monde) {
  this.vu.ficheAvant = await this.pilote.lireIdentite()
  this.vu.tentatives = []
  for (const champ of TRAITS_VERROUILLES)
    this.vu.tentatives.push(await this.pilote.tenterTrait(champ, VALEURS_TENTEES[champ]))
})

Then("chaque tentative est refusée, et l'écran le montre", function (this: Monde) {
  this.constater(traitsVerrouilles(vuDe(this, 'tentatives')))
})

Then('les sept traits verrouillés se distinguent des champs libres', async function (this: Monde) {
  this.constater(verrousVisibles(await this.pilote.lireVerrous()))
})

When(
  'elle/il change le nom utilisé en {texte}, le prénom utilisé en {texte} et les coordonnées',
  async function (this: Monde, nomUtilise: string, prenomUtilise: string) {
    this.vu.enregistrement = await this.pilote.modifierPatient({
      nomUtilise,
      prenomUtilise,
      ...COORDONNEES_NOUVELLES,
    })
  },
)

Then('la modification est acceptée', function (this: Monde) {
  this.constater(modificationAcceptee(vuDe(this, 'enregistrement')))
})

Then('les coordonnées affichées sont les nouvelles', async function (this: Monde) {
  const lues = await this.pilote.lireCoordonnees()
  this.constater(coordonneesEnregistrees(lues, COORDONNEES_NOUVELLES))
})
