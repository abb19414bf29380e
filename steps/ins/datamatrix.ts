import { Then } from '@cucumber/cucumber'
import { lireDatamatrix } from '../../schemas/datamatrix/lire-datamatrix.ts'
import type { SymboleLu } from '../../schemas/datamatrix/symbole/types.ts'
import {
  datamatrixConforme,
  datamatrixIdentite,
} from '../controles/ins/datamatrix/datamatrix-juste.ts'
import {
  datamatrixAnnonce,
  datamatrixIns,
  datamatrixPresent,
  editionSansDatamatrix,
} from '../controles/ins/datamatrix/datamatrix-present.ts'
import { NonVerifiable } from '../issues.ts'
import { type Monde, vuDe } from '../monde.ts'
import { dernierAppel } from '../services/appels-insi.ts'
import { identiteFiche, identiteInsi } from '../services/identite-insi.ts'
import { appelsBruts } from './appels.ts'

const lire = (monde: Monde) => lireDatamatrix(vuDe(monde, 'documentProduit').octets)

/** Le symbole, dont la présence a déjà été jugée. */
async function symboleIns(monde: Monde): Promise<SymboleLu> {
  const symbole = datamatrixIns(await lire(monde))
  if (!symbole) throw new NonVerifiable('L’édition n’a pas de datamatrix INS à comparer.')
  return symbole
}

Then("l'édition ne porte pas de datamatrix INS", async function (this: Monde) {
  this.constater(editionSansDatamatrix(await lire(this)))
})

Then(
  "l'édition porte un datamatrix INS, annoncé par « INS à scanner »",
  async function (this: Monde) {
    this.constater(datamatrixPresent(await lire(this)))
    const symbole = await symboleIns(this)
    if (symbole.legende === 'non-lue')
      throw new NonVerifiable('La page est une image sans texte : « INS à scanner » ne se lit pas.')
    this.constater(datamatrixAnnonce(symbole))
  },
)

Then("le datamatrix suit le format de l'ANS", async function (this: Monde) {
  this.constater(datamatrixConforme(await symboleIns(this)))
})

Then(
  "le datamatrix porte l'identité rendue par INSi et celle de la fiche",
  async function (this: Monde) {
    const symbole = await symboleIns(this)
    const appel = dernierAppel(await appelsBruts(this))
    this.constater(datamatrixIdentite(symbole, identiteInsi(appel)))
    const fiche = await this.brut.pilote.lireIdentite()
    this.constater(datamatrixIdentite(symbole, identiteFiche(fiche)))
  },
)
