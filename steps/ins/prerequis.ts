import { type DataTable, Given } from '@cucumber/cucumber'
import { patientsDuTableau } from '../donnees/patients.ts'
import type { Monde } from '../monde.ts'
import { importerPatients } from '../services/importer-patients.ts'
import { degraderReponse, insererCarte, verifierConnu } from '../services/insi.ts'
import { preparerPatient, type StatutVoulu } from '../services/preparer-patient.ts'
import type { NomPatient, Trait } from '../types-parametres.ts'

Given('INSi connaît {identite}', async function (this: Monde, patient: NomPatient) {
  await verifierConnu(this.simulateurs, patient)
})

Given(
  'la carte Vitale de {identite} est dans le lecteur',
  async function (this: Monde, patient: NomPatient) {
    await insererCarte(this.simulateurs, patient)
    await this.pilote.insererCarteVitale(patient)
  },
)

Given('INSi renvoie un/une {trait} vide', async function (this: Monde, trait: Trait) {
  await degraderReponse(this.simulateurs, trait, '')
})

Given('INSi renvoie {trait} {texte}', async function (this: Monde, trait: Trait, valeur: string) {
  await degraderReponse(this.simulateurs, trait, valeur)
})

Given('le cabinet suit ces patients', async function (this: Monde, tableau: DataTable) {
  await importerPatients(this.pilote, patientsDuTableau(tableau.hashes()))
})

Given(
  "le cabinet suit {identite}, d'identité {statut}",
  async function (this: Monde, patient: NomPatient, statut: StatutVoulu) {
    await preparerPatient(this.pilote, this.simulateurs, patient, statut)
    this.vu.patient = patient
  },
)
