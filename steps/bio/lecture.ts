import { Then, When } from '@cucumber/cucumber'
import { alerteCritique, documentLisible, miseEnForme } from '../controles/bio/lecture.ts'
import {
  ancienRemplace,
  classe,
  type Liste,
  type Signal,
  signale,
} from '../controles/bio/listes.ts'
import { ancienneValeurTracee, resultatIntegre } from '../controles/bio/resultats.ts'
import { direGestes } from '../controles/mss/gestes.ts'
import { NonVerifiable } from '../issues.ts'
import { type Monde, vuDe } from '../monde.ts'
import type { NomPatient } from '../types-parametres.ts'

const titreRecu = (monde: Monde): string => vuDe(monde, 'courrier').demande.titre

When('elle/il relève la messagerie', async function (this: Monde) {
  const { accepte, messages } = await this.pilote.releverMessagerie()
  if (!accepte) throw new NonVerifiable(`La messagerie ne se relève pas : ${messages.join(' ')}`)
})

async function classer(this: Monde): Promise<void> {
  const { accepte, messages, gestes } = await this.pilote.classerDocumentRecu(titreRecu(this))
  this.vu.refusDeClassement = accepte ? null : messages.join(' ')
  if (!gestes) return
  this.vu.gestes = gestes
  await this.enregistreur.noterEcran(direGestes(gestes))
}
// Qui ne demande rien du classement ne peut rien dire de la suite.
When('elle/il classe le compte rendu', async function (this: Monde) {
  await classer.call(this)
  const refus = this.vu.refusDeClassement
  if (refus) throw new NonVerifiable(`Document non classé : ${refus}`)
})
When('elle/il classe le document reçu', classer)

When('le compte rendu est ouvert', async function (this: Monde) {
  this.vu.documentOuvert = await this.pilote.ouvrirDocumentRecu(titreRecu(this))
})

When('elle/il demande les résultats en {texte}', async function (this: Monde, unite: string) {
  await this.pilote.choisirUnite(unite)
})

const verifierSignal = (liste: Liste, signal: Signal) =>
  async function (this: Monde): Promise<void> {
    const documents =
      liste === 'non-lus' ? await this.pilote.lireNonLus() : await this.pilote.lireRecusDuPatient()
    this.constater(signale(documents, { titre: titreRecu(this), liste, signal }))
  }
Then(
  "la liste des non-lus signale l'élément clinique du compte rendu",
  verifierSignal('non-lus', 'clinique'),
)
Then(
  "les documents du patient signalent l'élément clinique du compte rendu",
  verifierSignal('patient', 'clinique'),
)
Then("la liste des non-lus signale l'écart du compte rendu", verifierSignal('non-lus', 'ecart'))
Then(
  "les documents du patient signalent l'écart du compte rendu",
  verifierSignal('patient', 'ecart'),
)

Then(
  'le logiciel demande de prendre connaissance sans attendre du résultat de {identite}',
  async function (this: Monde, patient: NomPatient) {
    this.constater(alerteCritique(await this.pilote.lireAlertesCritiques(), patient))
  },
)

Then(
  'les résultats donnent {texte} à {mesure}',
  async function (this: Monde, analyse: string, mesure: { valeur: string; unite: string }) {
    this.constater(resultatIntegre(await this.pilote.lireResultats(), { analyse, ...mesure }))
  },
)
Then(
  'les résultats donnent {texte} à {mesure}, de {decimal} à {decimal}',
  async function (
    this: Monde,
    analyse: string,
    mesure: { valeur: string; unite: string },
    bas: string,
    haut: string,
  ) {
    const attendu = { analyse, ...mesure, bornes: [bas, haut] } as const
    this.constater(resultatIntegre(await this.pilote.lireResultats(), attendu))
  },
)

const verifierMiseEnForme = (voulue: 'laboratoire' | 'logiciel') =>
  function (this: Monde): void {
    this.constater(miseEnForme(vuDe(this, 'documentOuvert'), voulue))
  }
Then("il s'affiche selon la feuille de style du laboratoire", verifierMiseEnForme('laboratoire'))
Then("il s'affiche selon la feuille de style du logiciel", verifierMiseEnForme('logiciel'))

Then("l'ancien compte rendu est dit remplacé", async function (this: Monde) {
  this.constater(ancienRemplace(await this.pilote.lireRecusDuPatient(), titreRecu(this)))
})

Then(
  'la trace dit que {texte} est passé de {decimal} à {decimal}',
  async function (this: Monde, analyse: string, avant: string, apres: string) {
    const trace = await this.pilote.lireTraceRecus()
    this.constater(ancienneValeurTracee(trace, { analyse, avant, apres }))
  },
)

Then(
  'le document reçu est lisible, avec son type, son auteur et son PDF',
  async function (this: Monde) {
    const ouvert = await this.pilote.ouvrirDocumentRecu(titreRecu(this))
    this.constater(documentLisible(ouvert, vuDe(this, 'courrier')))
  },
)

Then('il est dans les documents de {identite}', async function (this: Monde, _: NomPatient) {
  const refus = this.vu.refusDeClassement ?? null
  const documents = refus === null ? await this.pilote.lireRecusDuPatient() : []
  this.constater(classe(documents, titreRecu(this), refus))
})
