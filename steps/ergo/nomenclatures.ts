import { Then, When } from '@cucumber/cucumber'
import { codageFiltre, codagePropose, completion } from '../controles/ergo/codage.ts'
import {
  conditionsAccessibles,
  conditionsRemises,
  conditionsSujets,
  direAcces,
} from '../controles/ergo/conditions.ts'
import { terminologieAffichee } from '../controles/ergo/terminologies.ts'
import { type Monde, vuDe } from '../monde.ts'
import type { DomaineCodes, Terminologie } from '../pilotes/contrat.ts'
import { lireEdition } from '../services/edition.ts'

When("elle/il ouvre les conditions d'utilisation", async function (this: Monde) {
  const prises = await this.pilote.prendreConditions()
  this.vu.conditionsPrises = prises
  await this.enregistreur.noterEcran(direAcces(prises.gestes))
})

Then("elles s'ouvrent en quelques clics, et se téléchargent", function (this: Monde) {
  const prises = vuDe(this, 'conditionsPrises')
  this.constater(conditionsAccessibles(prises), conditionsRemises(prises))
  if (prises.fichier) this.vu.documentProduit = prises.fichier
})

Then(
  'elles disent la confidentialité des documents sensibles et le RGPD',
  async function (this: Monde) {
    const { texte } = await lireEdition(vuDe(this, 'documentProduit'))
    this.constater(conditionsSujets(texte))
  },
)

Then(
  "la terminologie {terminologie} s'affiche avec ses codes",
  async function (this: Monde, terminologie: Terminologie) {
    const vue = await this.pilote.afficherTerminologie(terminologie)
    this.constater(terminologieAffichee(terminologie, vue))
  },
)

Then(
  'dès {texte}, la recherche parmi les {domaineCodes} propose {texte}',
  async function (this: Monde, lettres: string, domaine: DomaineCodes, mot: string) {
    const proposes = await this.pilote.taperRecherche(domaine, lettres)
    this.constater(completion(domaine, { lettres, mot }, proposes))
  },
)

When('elle/il rédige un compte rendu : {texte}', async function (this: Monde, texte: string) {
  this.vu.codesProposes = await this.pilote.redigerEtProposer(texte)
})

Then(
  'le logiciel propose de coder {texte} parmi les {domaineCodes}',
  function (this: Monde, mot: string, domaine: DomaineCodes) {
    this.constater(codagePropose(domaine, mot, vuDe(this, 'codesProposes')))
  },
)

Then('les propositions se restreignent à la CIM-10', async function (this: Monde) {
  const avant = vuDe(this, 'codesProposes')
  this.constater(codageFiltre(avant, await this.pilote.filtrerCodage()))
})
