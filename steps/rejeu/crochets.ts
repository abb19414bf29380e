import {
  After,
  AfterAll,
  AfterStep,
  Before,
  BeforeAll,
  BeforeStep,
  Status,
} from '@cucumber/cucumber'
import { creerRejugeur, type Rejugeur } from '../../mocks/rejugement/index.ts'
import { chargerReferentiel, type Referentiel } from '../../rem/index.ts'
import type { MessageEchange } from '../../reports/campagne/types.ts'
import { type Journal, ouvrirJournal } from '../../reports/index.ts'
import { fauteDuBanc, protocoleRespecte } from '../controles/protocole.ts'
import { creerEnregistreur } from '../enregistreur/enregistreur.ts'
import { conclure, juger } from '../enregistreur/verdict.ts'
import { FauteService, NonConforme } from '../issues.ts'
import type { Monde } from '../monde.ts'
import { ecrireEtape, motsCles, reconnaitre } from '../scenario-en-cours.ts'
import { doublerConduite } from './doublures.ts'
import { type HorlogeRejouee, remonterLeTemps } from './horloge.ts'
import { creerLecteur, type Lecteur } from './lecteur.ts'
import { NonRejouable } from './non-rejouable.ts'
import type { ParametresRejeu } from './parametres.ts'
import { ouvrirPassages, type PassageGarde } from './passages.ts'
import { rejugerMessages } from './rejuger-messages.ts'

/** Ce que le rejeu ouvre une fois ; il n'écrit que dans son propre journal. */
interface Salle {
  referentiel: Referentiel
  journal: Journal
  passages: ReturnType<typeof ouvrirPassages>
  horloge: HorlogeRejouee
  rejugeur: Rejugeur
}

interface EnScene {
  passage: PassageGarde
  lecteur: Lecteur
  /** Messages jugés de nouveau depuis le début du passage. */
  rejuges: string[]
}

let salle: Salle
const enScene = new WeakMap<Monde, EnScene>()

const parametresDe = (parametres: unknown) => parametres as ParametresRejeu

BeforeAll(function () {
  const { rem, revision, dossier, sortie } = parametresDe(this.parameters)
  salle = {
    referentiel: chargerReferentiel(rem, { revision }),
    journal: ouvrirJournal(sortie, 0),
    passages: ouvrirPassages(dossier),
    horloge: remonterLeTemps(),
    rejugeur: creerRejugeur(),
  }
})

AfterAll(() => {
  salle.horloge.rendre()
  salle.rejugeur.liberer()
  salle.journal.fermer()
})

Before(async function (this: Monde, { pickle, gherkinDocument }) {
  const etiquettes = pickle.tags.map((t) => t.name)
  const { scenario } = reconnaitre(salle.referentiel, etiquettes)
  this.scenario = scenario
  this.motsCles = motsCles(gherkinDocument)
  const passage = salle.passages.prendre(scenario.id, pickle.name)
  if (!passage) return 'skipped'
  const { horloge, journal } = salle
  const { faits, execution, lire } = passage
  const lecteur = creerLecteur(faits, { lire, regler: horloge.regler })
  enScene.set(this, { passage, lecteur, rejuges: [] })
  horloge.regler(Date.parse(execution.debut.date))
  const conduite = doublerConduite('', faits, lecteur)
  this.brut = faits.detour ? doublerConduite('brut.', faits, lecteur) : conduite
  this.versLogiciel = (valeur) =>
    lecteur.repondre('monde', 'versLogiciel', [valeur]) as typeof valeur
  this.pilote = conduite.pilote
  this.simulateurs = conduite.simulateurs
  this.enregistreur = creerEnregistreur({
    scenario,
    depot: { deposer: sansDepot, deposerFichier: sansDepot },
    journal,
    pilote: this.pilote,
    captures: 'aucune',
    environnement: 'simule',
    versionLgc: this.parameters.versionLgc,
    scene: { tenir: async () => undefined, couper: async () => null as never },
    avanceHorloge: async () => 0,
  })
  journal.ajouter(execution.debut)
  return undefined
})

function sansDepot(): never {
  throw new NonRejouable('Un rejeu ne range aucun fichier.')
}

BeforeStep(function (this: Monde, { pickleStep }) {
  const texte = ecrireEtape(pickleStep, this.motsCles)
  this.etape = { texte, juge: pickleStep.type === 'Outcome', nonVerifiee: null }
  const { lecteur } = enScene.get(this) ?? {}
  try {
    lecteur?.commencer(texte)
  } catch (erreur) {
    this.echec = erreur
    throw erreur
  }
})

/** Les messages de l'étape, jugés par les règles d'aujourd'hui. */
async function rejugerEtape(
  passage: PassageGarde | undefined,
  rang: number,
  rejuges: string[] = [],
): Promise<MessageEchange[]> {
  if (!passage) return []
  const gardes = passage.execution.etapes.find((etape) => etape.rang === rang)?.messages ?? []
  const { rejugeur } = salle
  const lus = await rejugerMessages(gardes, { rejugeur, lire: passage.lire })
  rejuges.push(...lus.rejuges)
  return lus.messages
}

AfterStep(async function (this: Monde, { pickleStep, result }) {
  const { passage, rejuges } = enScene.get(this) ?? {}
  const texte = ecrireEtape(pickleStep, this.motsCles)
  const messages = await rejugerEtape(passage, this.enregistreur.etapesFinies(), rejuges)
  const constats = protocoleRespecte(messages)
  const ecart = constats.find((c) => !c.conforme)
  const passee = result.status === Status.PASSED
  this.enregistreur.inscrire(constats)
  const statut = passee && !ecart ? 'passee' : 'echouee'
  await this.enregistreur.finirEtape({
    texte,
    statut: this.etape.nonVerifiee && passee ? 'non-verifiee' : statut,
    dureeMs: 0,
    contexte: pickleStep.type === 'Context',
    messages: [],
  })
  const faute = fauteDuBanc(messages)
  if (faute !== null) this.echec = new FauteService(faute)
  else if (passee && ecart) this.echec = new NonConforme(ecart)
  else return
  throw this.echec
})

/** Les pièces qu'une personne n'avait pas remises manquent encore. */
function manquantes({ execution }: PassageGarde): readonly string[] {
  const { verdict, cause } = execution.fin ?? { verdict: null, cause: null }
  const ajournees = verdict === null ? /^à fournir : (.+)$/.exec(cause ?? '')?.[1] : undefined
  return ajournees?.split(', ') ?? []
}

After(function (this: Monde, { pickle, result }) {
  const { passage, lecteur, rejuges = [] } = enScene.get(this) ?? {}
  if (!passage || !lecteur) return
  for (const etape of pickle.steps.slice(this.enregistreur.etapesFinies()))
    this.enregistreur.sauterEtape(ecrireEtape(etape, this.motsCles))
  const issue = conclure(juger(result, this.echec), {
    manquantes: manquantes(passage),
    atteste: this.enregistreur.atteste(),
    nonVerifies: this.nonVerifies,
  })
  salle.journal.ajouter({
    genre: 'scenario-fin',
    scenario: this.scenario.id,
    ...issue,
    rejeu: {
      arret:
        this.echec instanceof NonRejouable
          ? `« ${this.etape.texte} » : ${this.echec.message}`
          : null,
      masque: lecteur.masque(),
      rejuges,
    },
    dureeMs: 0,
    date: passage.execution.fin?.date ?? passage.execution.debut.date,
  })
})
