import { Then, When } from '@cucumber/cucumber'
import { accesTrace, appelTrace } from '../controles/ins/acces-trace.ts'
import { appelRefuse } from '../controles/ins/appel-refuse.ts'
import { appelsComptes } from '../controles/ins/appels-comptes.ts'
import { aucunAppel } from '../controles/ins/appels-recus.ts'
import { identiteInaccessible } from '../controles/ins/identite-inaccessible.ts'
import type { Monde } from '../monde.ts'
import type { Utilisateur } from '../pilotes/contrat.ts'
import type { NomPatient } from '../types-parametres.ts'
import { appels } from './appels.ts'

When(
  "elle/il retire à la secrétaire le droit de consulter l'identité",
  async function (this: Monde) {
    await this.pilote.reglerDroit({
      role: 'secrétaire',
      droit: 'consulter-identite',
      accorde: false,
    })
  },
)

When("elle/il retire à la secrétaire le droit d'appeler INSi", async function (this: Monde) {
  await this.pilote.reglerDroit({ role: 'secrétaire', droit: 'appeler-insi', accorde: false })
})

Then(
  "le journal des accès donne l'accès de {utilisateur} à {identite}, sa date et son heure",
  async function (this: Monde, auteur: Utilisateur, patient: NomPatient) {
    this.constater(accesTrace(await this.pilote.lireJournal('acces'), { auteur, patient }))
  },
)

Then(
  'le journal des appels donne un appel de {utilisateur} pour {identite}',
  async function (this: Monde, auteur: Utilisateur, patient: NomPatient) {
    this.constater(appelTrace(await this.pilote.lireJournal('insi'), { auteur, patient }))
  },
)

Then(
  "le journal des appels compte autant de lignes que INSi a reçu d'appels",
  async function (this: Monde) {
    this.constater(appelsComptes(await this.pilote.lireJournal('insi'), await appels(this)))
  },
)

Then(
  "l'identité de {identite} lui est inaccessible",
  async function (this: Monde, patient: NomPatient) {
    const ouverture = await this.pilote.ouvrirPatient(patient)
    const { texte } = await this.pilote.observer()
    const traits = [
      patient.nomNaissance,
      patient.premierPrenom,
      this.vu.saisie?.dateNaissance ?? '',
    ]
    this.constater(identiteInaccessible(ouverture, texte, traits))
  },
)

Then("l'appel à INSi lui est refusé", async function (this: Monde) {
  this.constater(appelRefuse(await this.pilote.interrogerInsi('traits')))
})

Then("INSi n'a reçu aucun appel", async function (this: Monde) {
  this.constater(aucunAppel(await appels(this)))
})
