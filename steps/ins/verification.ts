import { Given, Then, When } from '@cucumber/cucumber'
import { inscriteARevoir, insInvalidee, koAnnonce } from '../controles/ins/verification-ko.ts'
import {
  retoursTraces,
  verificationRecue,
  verificationsTracees,
} from '../controles/ins/verification-tracee.ts'
import { type Monde, vuDe } from '../monde.ts'
import type { Utilisateur } from '../pilotes/contrat.ts'
import { changerTrait } from '../services/insi.ts'
import type { NomPatient, Trait } from '../types-parametres.ts'
import { appels } from './appels.ts'

Given(
  'INSi connaît désormais {identite} avec {trait} {texte}',
  async function (this: Monde, patient: NomPatient, trait: Trait, valeur: string) {
    await changerTrait(this.simulateurs, patient, trait, valeur)
  },
)

When("elle/il fait vérifier l'identité par INSi", async function (this: Monde) {
  this.vu.verification = await this.pilote.verifierIdentite()
})

Then('INSi a répondu {retour} à la vérification', async function (this: Monde, retour: string) {
  this.constater(verificationRecue(await appels(this), retour))
})

Then('le logiciel annonce que la vérification est KO', function (this: Monde) {
  this.constater(koAnnonce(vuDe(this, 'verification')))
})

Then(
  'le journal des appels donne chaque vérification de {utilisateur} pour {identite} et son retour',
  async function (this: Monde, auteur: Utilisateur, patient: NomPatient) {
    const [lignes, recus] = [await this.pilote.lireAppelsInsi(), await appels(this)]
    this.constater(
      verificationsTracees(lignes, recus, { auteur, patient }),
      retoursTraces(lignes, recus),
    )
  },
)

Then("le matricule et l'OID de la fiche sont invalidés", async function (this: Monde) {
  this.constater(insInvalidee(await this.pilote.lireIdentite()))
})

Then(
  '{identite} est dans la liste de travail des identités à revoir',
  async function (this: Monde, patient: NomPatient) {
    this.constater(inscriteARevoir(await this.pilote.lireIdentitesARevoir(), patient))
  },
)
