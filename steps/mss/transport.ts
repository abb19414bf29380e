import { defineParameterType, Given, Then, When } from '@cucumber/cucumber'
import { connexionEtablie, connexionRefusee, pointEntree } from '../controles/mss/transport.ts'
import { professionnelDe } from '../donnees/professionnels.ts'
import { NonVerifiable } from '../issues.ts'
import { type Monde, vuDe } from '../monde.ts'
import { preuveDuScenario } from '../scenario-en-cours.ts'
import {
  cacherRevocations,
  ECARTS_OPERATEUR,
  type EcartOperateur,
  fausserOperateur,
  lireOperateur,
  ouvrirBoiteMailiz,
  POINTS_MAILIZ,
  repereOperateur,
} from '../services/operateur-mss.ts'
import { composerReleveTls } from '../services/releve-tls.ts'
import { vagueDe } from '../services/vague-mss.ts'

defineParameterType({
  name: 'ecartOperateur',
  regexp: new RegExp(Object.keys(ECARTS_OPERATEUR).join('|').replaceAll('’', "['’]")),
  transformer: (texte: string) => texte.replaceAll("'", '’') as EcartOperateur,
})

When("l'opérateur {ecartOperateur}", async function (this: Monde, ecart: EcartOperateur) {
  await fausserOperateur(this.simulateurs, ecart)
})

When('la liste de révocation ne se lit plus', async function (this: Monde) {
  await cacherRevocations(this.simulateurs)
})

When('elle/il se connecte à son opérateur de messagerie', async function (this: Monde) {
  this.vu.repereMss = await repereOperateur(this.simulateurs)
  this.vu.enregistrement = await this.pilote.joindreOperateur()
})

const vuParLOperateur = (monde: Monde) => lireOperateur(monde.simulateurs, vuDe(monde, 'repereMss'))

Then('la connexion est établie, chiffrée comme il faut', async function (this: Monde) {
  const resultat = vuDe(this, 'enregistrement')
  const vague = vagueDe(this.parameters.rem)
  this.constater(...connexionEtablie(resultat, await vuParLOperateur(this), vague))
})

Then('la connexion est refusée avant que rien ne parte', async function (this: Monde) {
  this.constater(connexionRefusee(vuDe(this, 'enregistrement'), await vuParLOperateur(this)))
})

Then(
  'le relevé des connexions est la preuve {numero}',
  async function (this: Monde, numero: string) {
    const entrees = await lireOperateur(this.simulateurs)
    const octets = composerReleveTls(entrees, this.scenario.id, new Date())
    this.enregistreur.joindre({ octets, type: 'text/plain' })
    const preuve = preuveDuScenario(this.scenario, numero)
    await this.enregistreur.prendrePreuve(preuve, 'depuis-la-precedente')
  },
)

Given('elle/il ouvre sa boîte Mailiz', async function (this: Monde) {
  const personne = professionnelDe(vuDe(this, 'utilisateur'))
  const adresse = await ouvrirBoiteMailiz(this.brut.simulateurs, personne)
  this.vu.repereMss = await repereOperateur(this.simulateurs)
  const { accepte, messages } = await this.pilote.ajouterBoite(adresse)
  if (!accepte) throw new NonVerifiable(`Boîte Mailiz non ouverte : ${messages.join(' ')}`)
  this.vu.boite = adresse
})

Then("elle/il n'a joint Mailiz que par son point d'entrée IGC-Santé", async function (this: Monde) {
  const entrees = await vuParLOperateur(this)
  const deLaBoite = entrees.filter(({ appelant }) => appelant === vuDe(this, 'boite'))
  const connexions = new Set(deLaBoite.map(({ details }) => details?.connexion))
  const siennes = entrees.filter(({ details }) => connexions.has(details?.connexion))
  this.constater(pointEntree(siennes, POINTS_MAILIZ))
})
