import { Then, When } from '@cucumber/cucumber'
import type { EmetteurFlux } from '../../mocks/flux/emetteurs.ts'
import {
  alerteDonnee,
  attendDansLaListe,
  donneeEnAttente,
  donneeHorsDossier,
} from '../controles/ins/donnees-recues.ts'
import { type Monde, vuDe } from '../monde.ts'
import { attendre } from '../services/attendre.ts'
import { type Contenu, transmettre } from '../services/flux.ts'
import type { NomPatient } from '../types-parametres.ts'

const TITRE = 'Bilan rénal'
const RESULTAT: Contenu = {
  evenement: 'ORU',
  titre: TITRE,
  mesure: { libelle: 'Créatinine', valeur: '72', unite: 'µmol/L' },
}

When(
  'le {emetteur} transmet un résultat de {identite} référencé par son INS',
  async function (this: Monde, emetteur: EmetteurFlux, patient: NomPatient) {
    const demande = { emetteur, patient, ins: 'connue', contenu: RESULTAT } as const
    this.vu.transmission = await transmettre(this, demande)
  },
)

When(
  'le {emetteur} transmet un résultat de {identite} référencé par un matricule que INSi ne connaît pas',
  async function (this: Monde, emetteur: EmetteurFlux, patient: NomPatient) {
    const demande = { emetteur, patient, ins: 'inconnue', contenu: RESULTAT } as const
    this.vu.transmission = await transmettre(this, demande)
  },
)

Then('le résultat attend dans la liste de travail, avec une alerte', async function (this: Monde) {
  const { patient } = vuDe(this, 'transmission')
  const liste = await attendre(
    () => this.pilote.lireDonneesEnAttente(),
    (lue) => attendDansLaListe(lue, patient),
  )
  this.constater(donneeEnAttente(liste, patient), alerteDonnee(liste))
})

Then("le résultat n'est pas dans le dossier du patient", async function (this: Monde) {
  this.constater(donneeHorsDossier(await this.pilote.lireDonneesDuDossier(), TITRE))
})
