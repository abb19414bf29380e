import { chargerReferentiel, type Referentiel } from '../rem/index.ts'
import { type Depot, type Journal, ouvrirDepot, ouvrirJournal } from '../reports/index.ts'
import { creerReglages, type Reglages } from './depaysement/reglages.ts'
import { creerScene, type Scene } from './enregistreur/film/scene.ts'
import { NonVerifiable } from './issues.ts'
import { type ParametresMonde, type Poste, rangPoste } from './parametres.ts'
import type { Pilote } from './pilotes/contrat.ts'
import { choisirPilote } from './pilotes/index.ts'
import { surveiller } from './pilotes/surveiller.ts'
import { connecterSimulateurs, type Simulateurs } from './services/simulateurs.ts'

/** Ce qu'un exécutant ouvre une fois et garde d'un scénario à l'autre ; aucun fait du patient n'y vit. */
export interface Atelier {
  referentiel: Referentiel
  pilote: Pilote
  simulateurs: Simulateurs
  /** Là où le logiciel s'ouvre, et se filme. */
  scene: Scene
  depot: Depot
  journal: Journal
  /** Les réglages qu'un logiciel sans remise à zéro garderait d'un scénario à l'autre. */
  reglages: Reglages
  fermer(): Promise<void>
}

const SANS_POSTE: Poste = { controle: null, lgc: null, simules: [] }

/** À la fin, le cabinet retrouve ses réglages ; un refus se dit, et ne change aucun verdict. */
async function rendreReglages(pilote: Pilote, reglages: Reglages): Promise<void> {
  try {
    await reglages.remettre(pilote)
  } catch (erreur) {
    if (!(erreur instanceof NonVerifiable)) throw erreur
    process.stderr.write(`${erreur.message}\n`)
  }
}

export async function ouvrirAtelier(parametres: ParametresMonde): Promise<Atelier> {
  if (!parametres.dossier) throw new Error('Les scénarios se lancent par « npx segur campagne ».')
  const poste = parametres.postes[rangPoste()] ?? SANS_POSTE
  const scene = creerScene()
  const contexte = { lgc: poste.lgc, mutations: parametres.mutations }
  const [referentiel, choisi] = await Promise.all([
    chargerReferentiel(parametres.rem, { revision: parametres.revision }),
    choisirPilote(parametres.cible, contexte, scene),
  ])
  const pilote = surveiller(choisi)
  const reglages = creerReglages()
  const journal = ouvrirJournal(parametres.dossier, rangPoste())
  return {
    referentiel,
    pilote,
    scene,
    journal,
    reglages,
    depot: ouvrirDepot(parametres.dossier),
    simulateurs: connecterSimulateurs(
      poste.controle,
      poste.simules.filter((s) => parametres.services[s] === 'simule'),
      poste.jeton ?? null,
    ),
    async fermer() {
      journal.fermer()
      await rendreReglages(pilote, reglages)
      await pilote.fermer()
      await scene.fermer()
    },
  }
}
