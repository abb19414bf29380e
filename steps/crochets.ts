import {
  After,
  AfterAll,
  AfterStep,
  Before,
  BeforeAll,
  BeforeStep,
  Status,
} from '@cucumber/cucumber'
import { type Atelier, ouvrirAtelier } from './atelier.ts'
import { fauteDuBanc, protocoleRespecte } from './controles/protocole.ts'
import { suivreEchanges } from './enregistreur/echanges.ts'
import { creerEnregistreur } from './enregistreur/enregistreur.ts'
import { videosAFilmer } from './enregistreur/film/videos-a-filmer.ts'
import { conclure, juger } from './enregistreur/verdict.ts'
import { creerCarnet } from './faits/carnet.ts'
import { tenirCarnet } from './faits/tenir-carnet.ts'
import { FauteService, NonConforme, NonVerifiable } from './issues.ts'
import type { Monde } from './monde.ts'
import { type ParametresMonde, rangPoste } from './parametres.ts'
import { ouvrirPassage } from './passage.ts'
import { suivreReprises } from './reprise/suivre-reprises.ts'
import { ecrireEtape, motsCles, reconnaitre } from './scenario-en-cours.ts'
import { environnementDePrise } from './services/environnement.ts'
import { lireAvance } from './services/horloge.ts'
import { reglerVague } from './services/vague-mss.ts'

let atelier: Atelier

BeforeAll(async function () {
  // La ligne de commande est seule à écrire ces paramètres, avec ce type.
  atelier = await ouvrirAtelier(this.parameters as unknown as ParametresMonde)
})

AfterAll(async () => {
  await atelier.fermer()
})

Before(async function (this: Monde, { pickle, gherkinDocument }) {
  const { journal, referentiel, depot, scene } = atelier
  const { pilote, simulateurs, fil } = suivreReprises(this, atelier, pickle.steps.length)
  const { exigence, scenario } = reconnaitre(
    referentiel,
    pickle.tags.map((t) => t.name),
  )
  this.debut = performance.now()
  this.scenario = scenario
  this.fil = fil
  this.pilote = pilote
  this.simulateurs = simulateurs
  this.brut = { pilote, simulateurs }
  this.motsCles = motsCles(gherkinDocument)
  this.releverEchanges = suivreEchanges(simulateurs, depot)
  this.enregistreur = creerEnregistreur({
    scenario,
    depot,
    journal,
    pilote,
    captures: this.parameters.captures,
    environnement: environnementDePrise(exigence.services, this.parameters.services),
    versionLgc: this.parameters.versionLgc,
    scene,
    avanceHorloge: () => lireAvance(simulateurs),
  })
  const date = new Date().toISOString()
  journal.ajouter({
    genre: 'scenario-debut',
    rem: referentiel.code,
    scenario: scenario.id,
    exigence: exigence.id,
    titre: pickle.name,
    fichier: pickle.uri,
    poste: rangPoste(),
    date,
  })
  const { captures } = this.parameters
  scene.commencer({ films: videosAFilmer(scenario, { pilote, captures }) })
  try {
    const passage = await ouvrirPassage({
      atelier,
      conduite: this.brut,
      remiseAZero: this.parameters.remiseAZero,
      etapes: pickle.steps.map(({ text }) => text),
      graine: `${this.parameters.dossier} ${scenario.id} ${date}`,
    })
    Object.assign(this, passage)
    if (captures === 'toutes') tenirCarnet(this, creerCarnet(depot))
    await reglerVague(simulateurs, this.parameters.rem)
    await scene.ouverte()
    this.repereConnexions = (await simulateurs.connexions()).at(-1)?.id ?? 0
  } catch (erreur) {
    this.echec = erreur
    throw erreur
  }
})

BeforeStep(function (this: Monde, { pickleStep }) {
  const texte = ecrireEtape(pickleStep, this.motsCles)
  this.etape = { texte, juge: pickleStep.type === 'Outcome', nonVerifiee: null }
})

function statutEtape(passee: boolean, nonVerifiee: string | null) {
  if (!passee) return 'echouee'
  return nonVerifiee === null ? 'passee' : 'non-verifiee'
}

AfterStep(async function (this: Monde, { pickleStep, result }) {
  const messages = await this.releverEchanges()
  const constats = protocoleRespecte(messages)
  const ecart = constats.find((c) => !c.conforme)
  const passee = result.status === Status.PASSED
  this.enregistreur.inscrire(constats)
  await this.enregistreur.finirEtape({
    texte: ecrireEtape(pickleStep, this.motsCles),
    statut: statutEtape(passee && !ecart, this.etape.nonVerifiee),
    dureeMs: result.duration.seconds * 1000 + Math.round(result.duration.nanos / 1e6),
    contexte: pickleStep.type === 'Context',
    messages,
  })
  const faute = fauteDuBanc(messages)
  if (faute !== null) this.echec = new FauteService(faute)
  else if (passee && ecart) this.echec = new NonConforme(ecart)
  else return
  throw this.echec
})

/** Ce que les services ont vu échouer avant toute requête ; un service arrêté n'en dit rien. */
async function connexionsManquees({ brut, repereConnexions }: Monde) {
  const incidents = await brut.simulateurs.connexions(repereConnexions).catch(() => [])
  return incidents.map(({ serveur, code }) => ({ serveur, code }))
}

After(async function (this: Monde, { pickle, result }) {
  // Une faute avant l'ouverture du scénario n'a rien à clore.
  if (!this.enregistreur) return
  for (const etape of pickle.steps.slice(this.enregistreur.etapesFinies()))
    this.enregistreur.sauterEtape(ecrireEtape(etape, this.motsCles))
  const { manquantes, atteste } = this.enregistreur
  const identitesNeuves = this.identitesNeuves()
  const passe = result?.status === Status.PASSED
  const connexions = passe ? [] : await connexionsManquees(this)
  const issue = conclure(juger(result, this.echec), {
    manquantes: manquantes(),
    atteste: atteste(),
    nonVerifies: this.nonVerifies,
  })
  atelier.journal.ajouter({
    genre: 'scenario-fin',
    scenario: this.scenario.id,
    ...issue,
    ...(identitesNeuves.length > 0 ? { identitesNeuves } : {}),
    ...(connexions.length > 0 ? { connexions } : {}),
    ...(this.carnet ? { faits: this.carnet.ranger() } : {}),
    dureeMs: Math.round(performance.now() - this.debut),
    date: new Date().toISOString(),
  })
  await this.pilote.arreter()
  await atelier.scene.finir()
  // Aucune étape n'a échoué : qui suit les messages doit pourtant voir que ce n'est pas un vert.
  if (passe && issue.verdict === 'non-verifiable') throw new NonVerifiable(issue.cause ?? '')
})
