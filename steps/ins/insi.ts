import { Then, When } from '@cucumber/cucumber'
import { appelUniqueSansLieu } from '../controles/ins/appels-recus.ts'
import {
  alertePrenom,
  champAffiche,
  champsReportes,
  ecartsSignales,
} from '../controles/ins/report.ts'
import { ficheInchangee, repriseRefusee } from '../controles/ins/reprise-refusee.ts'
import { type Monde, vuDe } from '../monde.ts'
import { dernierAppel } from '../services/appels-insi.ts'
import type { Trait } from '../types-parametres.ts'
import { appels } from './appels.ts'

async function interroger(monde: Monde, voie: 'traits' | 'carte-vitale'): Promise<void> {
  monde.vu.ficheAvant = await monde.pilote.lireIdentite()
  monde.vu.reponseInsi = await monde.pilote.interrogerInsi(voie)
}

async function interrogerEtAccepter(monde: Monde, voie: 'traits' | 'carte-vitale'): Promise<void> {
  await interroger(monde, voie)
  await monde.enregistreur.noterEcran('Réponse d’INSi comparée au dossier')
  await monde.pilote.accepterIdentite()
}

When('elle/il interroge INSi avec la carte Vitale', async function (this: Monde) {
  await interroger(this, 'carte-vitale')
})

When('elle/il interroge INSi par les traits', async function (this: Monde) {
  await interroger(this, 'traits')
})

When(
  "elle/il interroge INSi par les traits et accepte l'identité proposée",
  async function (this: Monde) {
    await interrogerEtAccepter(this, 'traits')
  },
)

When(
  "elle/il interroge INSi avec la carte Vitale et accepte l'identité proposée",
  async function (this: Monde) {
    await interrogerEtAccepter(this, 'carte-vitale')
  },
)

When("elle/il accepte l'identité proposée", async function (this: Monde) {
  await this.pilote.accepterIdentite()
})

Then(
  'INSi a reçu un seul appel par les traits, sans code de lieu de naissance',
  async function (this: Monde) {
    this.constater(appelUniqueSansLieu(await appels(this)))
  },
)

Then(
  "la comparaison signale l'écart du lieu de naissance et lui seul parmi les traits saisis",
  function (this: Monde) {
    this.constater(ecartsSignales(vuDe(this, 'reponseInsi'), ['lieuNaissance']))
  },
)

Then('les sept champs de la fiche sont ceux que INSi a renvoyés', async function (this: Monde) {
  const appel = dernierAppel(await appels(this))
  this.constater(champsReportes(await this.pilote.lireIdentite(), appel))
})

Then('le premier prénom affiché est {texte}', async function (this: Monde, prenom: string) {
  this.constater(champAffiche(await this.pilote.lireIdentite(), 'premierPrenom', prenom))
})

Then('la liste des prénoms affichée est {texte}', async function (this: Monde, liste: string) {
  this.constater(champAffiche(await this.pilote.lireIdentite(), 'prenomsNaissance', liste))
})

Then(
  "une alerte dit que le premier prénom n'est pas le début de la liste des prénoms",
  async function (this: Monde) {
    this.constater(alertePrenom(await this.pilote.lireIdentite()))
  },
)

Then('la reprise des données est refusée à cause {trait}', function (this: Monde, trait: Trait) {
  this.constater(repriseRefusee(vuDe(this, 'reponseInsi'), trait))
})

Then('la fiche est inchangée', async function (this: Monde) {
  this.constater(ficheInchangee(vuDe(this, 'ficheAvant'), await this.pilote.lireIdentite()))
})
