import { accorder } from '../../../reports/libelles.ts'
import { type CompteChapitre, compterChapitres, compterPreuves } from '../avancement/compter.ts'
import { type Echec, listerEchecs } from '../avancement/echecs.ts'
import type { Avancement, AvancementScenario } from '../avancement/mesurer.ts'
import { releverCampagne } from '../avancement/releve.ts'
import type { Suite } from '../avancement/suite/faits.ts'
import { choisirSuite } from '../avancement/suite/index.ts'
import type { Contexte } from '../contexte.ts'
import { adresseAide } from '../vues/adresses.ts'

/** Tout ce que l'accueil dit. */
export interface Accueil {
  avancement: Avancement
  chapitres: readonly CompteChapitre[]
  derniere: { nom: string; debut: string; mutations: readonly string[] } | null
  echecs: readonly Echec[]
  suite: Suite
}

const ayant = (scenarios: readonly AvancementScenario[], etat: string): string[] =>
  scenarios
    .filter(({ preuves }) => preuves.some((preuve) => preuve.etat === etat))
    .map(({ scenario }) => scenario)

function interrompue(contexte: Contexte, nom: string | undefined) {
  if (nom === undefined) return null
  const { finie, verdicts, sansVerdict } = contexte.campagnes.fiche(nom)
  if (finie) return null
  const joues = Object.values(verdicts).reduce((total, nombre) => total + nombre, sansVerdict)
  return {
    nom,
    phrase: `La dernière campagne s’est arrêtée avant la fin, après ${accorder(joues, 'scénario')}.`,
  }
}

/** Répond aux trois questions de l'accueil : où, quoi de raté, et ensuite. */
export function rassemblerAccueil(contexte: Contexte): Accueil {
  const { campagnes, lanceur, modules } = contexte
  const avancement = contexte.avancement()
  const noms = campagnes.noms()
  const enCours = lanceur.courante()
  // Celle qui joue n'est pas encore « la dernière » : ses échecs se lisent en direct.
  const [derniere] = noms.filter((nom) => enCours?.dossier !== campagnes.dossier(nom))
  const echecs = derniere === undefined ? [] : listerEchecs(releverCampagne(campagnes, derniere))
  const automatises = contexte.automatises(avancement.referentiel)
  const { scenarios } = avancement
  const fiche = derniere === undefined ? null : campagnes.fiche(derniere).campagne
  return {
    avancement,
    chapitres: compterChapitres(avancement),
    derniere:
      derniere === undefined || fiche === null
        ? null
        : { nom: derniere, debut: fiche.debut, mutations: fiche.mutations },
    echecs,
    suite: choisirSuite({
      enCours,
      interrompue: interrompue(contexte, derniere),
      campagnes: noms.length,
      echecs,
      version: avancement.version,
      compte: compterPreuves(scenarios),
      perimes: ayant(scenarios, 'perimee'),
      jouables: scenarios
        .filter(({ passage, scenario }) => passage === null && automatises.has(scenario))
        .map(({ scenario }) => scenario),
      attestations: modules.some(({ prefixe }) => prefixe === '/attestations')
        ? '/attestations'
        : adresseAide('attestations.md'),
    }),
  }
}
