import { Given, Then, When } from '@cucumber/cucumber'
import type { EmetteurFlux } from '../../mocks/flux/emetteurs.ts'
import { insTransmiseIntegree, nonQualifiee } from '../controles/ins/ins-absente.ts'
import { contratInscrit, identiteRecueAffichee } from '../controles/ins/partenaires.ts'
import {
  verificationAutomatique,
  verificationFluxTracee,
  verificationNonRepetee,
  verificationsDeIns,
} from '../controles/ins/verification-recue.ts'
import { type Monde, vuDe } from '../monde.ts'
import { attendre } from '../services/attendre.ts'
import { type Contenu, transmettre } from '../services/flux.ts'
import type { NomPatient } from '../types-parametres.ts'
import { appels } from './appels.ts'

const IDENTITE: Contenu = { evenement: 'A28' }

Given('le site ne reçoit pas directement les patients', async function (this: Monde) {
  await this.pilote.reglerPriseEnCharge('indirecte')
})

When(
  'elle/il inscrit le {emetteur} parmi les émetteurs de confiance',
  async function (this: Monde, { nom, etablissement: code }: EmetteurFlux) {
    await this.pilote.inscrireEmetteurDeConfiance({ nom, code })
  },
)

Then(
  'la table des émetteurs de confiance donne le {emetteur}',
  async function (this: Monde, emetteur: EmetteurFlux) {
    this.constater(contratInscrit(await this.pilote.lireEmetteursDeConfiance(), emetteur))
  },
)

When(
  "le {emetteur} transmet l'identité qualifiée de {identite}",
  async function (this: Monde, emetteur: EmetteurFlux, patient: NomPatient) {
    const demande = { emetteur, patient, ins: 'connue', contenu: IDENTITE } as const
    this.vu.transmission = await transmettre(this, demande)
  },
)

When(
  "le {emetteur} transmet l'identité de {identite} avec un matricule que INSi ne connaît pas",
  async function (this: Monde, emetteur: EmetteurFlux, patient: NomPatient) {
    const demande = { emetteur, patient, ins: 'inconnue', contenu: IDENTITE } as const
    this.vu.transmission = await transmettre(this, demande)
  },
)

Then("l'identité transmise est dans la liste des identités reçues", async function (this: Monde) {
  const transmission = vuDe(this, 'transmission')
  this.constater(identiteRecueAffichee(await this.pilote.lireIdentitesRecues(), transmission))
})

When(
  "elle/il ouvre l'identité reçue de {identite}",
  async function (this: Monde, patient: NomPatient) {
    this.vu.enregistrement = await this.pilote.ouvrirIdentiteRecue(patient)
  },
)

When('elle/il demande la création du dossier depuis cette identité', async function (this: Monde) {
  this.vu.enregistrement = await this.pilote.integrerIdentiteRecue('creer')
})

When(
  'elle/il demande la mise à jour du dossier depuis cette identité',
  async function (this: Monde) {
    this.vu.enregistrement = await this.pilote.integrerIdentiteRecue('mettre-a-jour')
  },
)

Then(
  "INSi a vérifié l'INS transmise, sans qu'on le demande, et répondu {retour}",
  async function (this: Monde, retour: string) {
    const { ins } = vuDe(this, 'transmission')
    const recus = await attendre(
      () => appels(this),
      (lus) => verificationsDeIns(lus, ins).length > 0,
    )
    this.constater(verificationAutomatique(recus, ins, retour))
  },
)

Then("INSi n'a pas vérifié de nouveau l'INS transmise", async function (this: Monde) {
  const { ins } = vuDe(this, 'transmission')
  this.constater(verificationNonRepetee(await appels(this), ins))
})

Then(
  "le journal des appels donne la vérification de l'INS reçue et son retour {retour}",
  async function (this: Monde, retour: string) {
    const lignes = await attendre(
      () => this.pilote.lireAppelsInsi(),
      (lues) => verificationFluxTracee(lues, retour).conforme,
    )
    this.constater(verificationFluxTracee(lignes, retour))
  },
)

Then("la fiche porte le matricule INS et l'OID transmis", async function (this: Monde) {
  const { ins } = vuDe(this, 'transmission')
  this.constater(insTransmiseIntegree(await this.pilote.lireIdentite(), ins))
})

Then("l'identité n'est pas qualifiée", async function (this: Monde) {
  this.constater(nonQualifiee(await this.pilote.lireIdentite()))
})
