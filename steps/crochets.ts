import {
  After,
  AfterAll,
  AfterStep,
  Before,
  BeforeAll,
  Status,
  setDefaultTimeout,
} from '@cucumber/cucumber'
import { type Atelier, ouvrirAtelier } from './atelier.ts'
import { fauteDuBanc, protocoleRespecte } from './controles/protocole.ts'
import { suivreEchanges } from './enregistreur/echanges.ts'
import { creerEnregistreur } from './enregistreur/enregistreur.ts'
import { aFournir, juger } from './enregistreur/verdict.ts'
import { NonConforme } from './issues.ts'
import type { Monde } from './monde.ts'
import { type ParametresMonde, rangPoste } from './parametres.ts'
import { ecrireEtape, motsCles, reconnaitre } from './scenario-en-cours.ts'
import { environnementDePrise } from './services/environnement.ts'

setDefaultTimeout(60_000)

let atelier: Atelier

BeforeAll(async function () {
  // La ligne de commande est seule à écrire ces paramètres, avec ce type.
  atelier = await ouvrirAtelier(this.parameters as unknown as ParametresMonde)
})

AfterAll(async () => {
  await atelier.fermer()
})

Before(async function (this: Monde, { pickle, gherkinDocument }) {
  const { journal, referentiel, simulateurs, pilote, depot } = atelier
  const { exigence, scenario } = reconnaitre(
    referentiel,
    pickle.tags.map((t) => t.name),
  )
  this.debut = performance.now()
  this.scenario = scenario
  this.pilote = pilote
  this.simulateurs = simulateurs
  this.motsCles = motsCles(gherkinDocument)
  this.releverEchanges = suivreEchanges(simulateurs, depot)
  this.enregistreur = creerEnregistreur({
    scenario: scenario.id,
    depot,
    journal,
    pilote,
    captures: this.parameters.captures,
    environnement: environnementDePrise(exigence.services, this.parameters.services),
    versionLgc: this.parameters.versionLgc,
  })
  journal.ajouter({
    genre: 'scenario-debut',
    rem: referentiel.code,
    scenario: scenario.id,
    exigence: exigence.id,
    titre: pickle.name,
    fichier: pickle.uri,
    poste: rangPoste(),
    date: new Date().toISOString(),
  })
  await Promise.all([pilote.demarrer(), simulateurs.reinitialiser()])
})

AfterStep(async function (this: Monde, { pickleStep, result }) {
  const messages = await this.releverEchanges()
  const constats = protocoleRespecte(messages)
  const ecart = constats.find((c) => !c.conforme)
  const passee = result.status === Status.PASSED
  this.enregistreur.inscrire(constats)
  await this.enregistreur.finirEtape({
    texte: ecrireEtape(pickleStep, this.motsCles),
    statut: passee && !ecart ? 'passee' : 'echouee',
    dureeMs: result.duration.seconds * 1000 + Math.round(result.duration.nanos / 1e6),
    contexte: pickleStep.type === 'Context',
    messages,
  })
  const faute = fauteDuBanc(messages)
  if (faute) throw new Error(`Réponse d’un service simulé refusée par nos règles : ${faute}`)
  if (passee && ecart) throw new NonConforme(ecart)
})

After(async function (this: Monde, { pickle, result }) {
  // Une faute avant l'ouverture du scénario n'a rien à clore.
  if (!this.enregistreur) return
  for (const etape of pickle.steps.slice(this.enregistreur.etapesFinies()))
    this.enregistreur.sauterEtape(ecrireEtape(etape, this.motsCles))
  const issue = juger(result)
  const manquantes = this.enregistreur.manquantes()
  atelier.journal.ajouter({
    genre: 'scenario-fin',
    scenario: this.scenario.id,
    ...(manquantes.length > 0 && issue.verdict === 'conforme' ? aFournir(manquantes) : issue),
    dureeMs: Math.round(performance.now() - this.debut),
    date: new Date().toISOString(),
  })
  await this.pilote.arreter()
})
