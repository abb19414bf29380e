import { Then, When } from '@cucumber/cucumber'
import { objetSansPrefixe, provenanceDistincte, usagerIdentifie } from '../controles/mss/boite.ts'
import { type Monde, vuDe } from '../monde.ts'
import { preuveDuScenario } from '../scenario-en-cours.ts'
import { patientConnu } from '../services/courrier-recu.ts'
import { adresseCitoyenne, boiteApplicative, ecrireAuCabinet } from '../services/operateur-mss.ts'
import type { NomPatient } from '../types-parametres.ts'

When(
  '{identite} écrit au cabinet {texte}, de Mon espace santé',
  async function (this: Monde, patient: NomPatient, objet: string) {
    const { simulateurs } = this.brut
    const { ins, ...traits } = await patientConnu(simulateurs, patient)
    const matricule = ins?.matricule ?? ''
    const { source } = await ecrireAuCabinet(simulateurs, {
      de: adresseCitoyenne(matricule),
      a: await boiteApplicative(simulateurs),
      objet,
      texte: 'Bonjour docteur, j’ai une question.',
    })
    const [prenom = ''] = traits.prenoms.split(' ')
    this.vu.messagePatient = { objet, source, traits: [traits.nomNaissance, prenom, matricule] }
  },
)

Then('la boîte de réception distingue le patient du professionnel', async function (this: Monde) {
  const objets = {
    patient: vuDe(this, 'messagePatient').objet,
    professionnel: vuDe(this, 'messageRecu').objet,
  }
  this.constater(provenanceDistincte(await this.pilote.lireBoiteReception(), objets))
})

Then("l'objet du message reçu se lit sans son préfixe technique", async function (this: Monde) {
  const { titre } = vuDe(this, 'courrier').demande
  this.constater(objetSansPrefixe(await this.pilote.lireBoiteReception(), titre))
})

Then(
  'le patient qui écrit se reconnaît dans la liste et dans son message',
  async function (this: Monde) {
    const { objet, traits } = vuDe(this, 'messagePatient')
    const liste = await this.pilote.lireBoiteReception()
    await this.enregistreur.noterEcran('La boîte de réception')
    const message = await this.pilote.ouvrirCourriel(objet)
    this.constater(usagerIdentifie({ liste, message }, { objet, traits }))
  },
)

/** Octets intacts, tels que l'opérateur les a remis. */
Then('le message du patient est la preuve {numero}', async function (this: Monde, numero: string) {
  this.enregistreur.joindre({ octets: vuDe(this, 'messagePatient').source, type: 'message/rfc822' })
  const preuve = preuveDuScenario(this.scenario, numero)
  await this.enregistreur.prendrePreuve(preuve, 'depuis-la-precedente')
})
