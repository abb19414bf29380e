import { defineParameterType, Given, Then, When } from '@cucumber/cucumber'
import {
  compteAProuver,
  conditionsParlentDePsc,
  memeCompte,
  pscOffert,
  reponseRefusee,
  sessionOuverte,
} from '../controles/psc/connexion.ts'
import { demandeComplete } from '../controles/psc/demande.ts'
import { connexionTracee, sansSecret } from '../controles/psc/secrets.ts'
import { professionnelDe } from '../donnees/professionnels.ts'
import { REPONSES_HOSTILES, type ReponseHostile } from '../donnees/reponses-psc.ts'
import { NonVerifiable } from '../issues.ts'
import { type Monde, vuDe } from '../monde.ts'
import type { Utilisateur } from '../pilotes/contrat.ts'
import { armerReponse, lireEchangesPsc } from '../services/psc.ts'

defineParameterType({
  name: 'reponse',
  regexp: new RegExp(Object.keys(REPONSES_HOSTILES).join('|').replaceAll('’', "['’]")),
  transformer: (texte: string) => texte.replaceAll("'", '’') as ReponseHostile,
})

/** Le bouton, la mire, le retour. */
async function passerParPsc(monde: Monde, utilisateur: Utilisateur): Promise<void> {
  await monde.pilote.demanderPsc()
  monde.vu.utilisateur = utilisateur
  monde.vu.connexionPsc = await monde.pilote.identifierPsc(professionnelDe(utilisateur))
}

Given(
  "{utilisateur} s'est connecté(e) par Pro Santé Connect",
  async function (this: Monde, utilisateur: Utilisateur) {
    await passerParPsc(this, utilisateur)
    const { issue, messages } = vuDe(this, 'connexionPsc')
    if (issue !== 'ouverte')
      throw new NonVerifiable(`Connexion par Pro Santé Connect : ${issue}. ${messages.join(' ')}`)
  },
)

When(
  '{utilisateur} se connecte par Pro Santé Connect',
  async function (this: Monde, utilisateur: Utilisateur) {
    await passerParPsc(this, utilisateur)
  },
)

When(
  'Pro Santé Connect rend à {utilisateur} {reponse}',
  async function (this: Monde, utilisateur: Utilisateur, reponse: ReponseHostile) {
    await armerReponse(this.simulateurs, REPONSES_HOSTILES[reponse])
    await passerParPsc(this, utilisateur)
    this.vu.reponsePsc = reponse
  },
)

When("les conditions générales d'utilisation sont affichées", async function (this: Monde) {
  this.vu.conditions = await this.pilote.lireConditions()
})

When('la page de connexion est affichée', async function (this: Monde) {
  this.vu.pageConnexion = await this.pilote.lireConnexion()
})

When('elle/il choisit Pro Santé Connect', async function (this: Monde) {
  this.vu.departPsc = await this.pilote.demanderPsc()
})

When("{utilisateur} s'identifie à la mire", async function (this: Monde, utilisateur: Utilisateur) {
  this.vu.utilisateur = utilisateur
  this.vu.connexionPsc = await this.pilote.identifierPsc(professionnelDe(utilisateur))
})

When('elle/il montre son compte local', async function (this: Monde) {
  this.vu.connexionPsc = await this.pilote.rapprocherCompte(vuDe(this, 'utilisateur'))
})

Then('un paragraphe y présente Pro Santé Connect', function (this: Monde) {
  this.constater(conditionsParlentDePsc(vuDe(this, 'conditions')))
})

Then('Pro Santé Connect y est offert au même niveau que le mot de passe', function (this: Monde) {
  this.constater(pscOffert(vuDe(this, 'pageConnexion')))
})

Then('la demande reçue par Pro Santé Connect est complète', async function (this: Monde) {
  this.constater(...demandeComplete(await lireEchangesPsc(this.simulateurs)))
})

Then('sa session est ouverte', function (this: Monde) {
  this.constater(sessionOuverte(vuDe(this, 'connexionPsc')))
})

Then('la connexion lui est refusée, avec une explication', function (this: Monde) {
  this.constater(reponseRefusee(vuDe(this, 'connexionPsc'), vuDe(this, 'reponsePsc')))
})

Then('le logiciel lui demande son compte local', function (this: Monde) {
  this.constater(compteAProuver(vuDe(this, 'connexionPsc')))
})

Then('elle/il est dans son compte', async function (this: Monde) {
  this.constater(memeCompte(await this.pilote.lireCompteOuvert(), vuDe(this, 'utilisateur')))
})

Then('la connexion est tracée, sans jeton ni secret nulle part', async function (this: Monde) {
  const releve = await this.pilote.releverNavigateur()
  const trace = await this.pilote.lireConnexionsPsc()
  this.constater(connexionTracee(trace, vuDe(this, 'utilisateur').nom), sansSecret(trace, releve))
})
