import { MUTATIONS } from '../../reference-lgc/mutations/index.ts'
import { chargerReferentiel } from '../../rem/index.ts'
import { choisirScenarios } from '../campagne/choisir.ts'
import { lireOptions } from '../campagne/options.ts'
import { validerConfig } from '../config/charger.ts'
import { scenariosAutomatises } from '../couverture/scenarios-automatises.ts'
import { demarrerPoste, type PosteDemarre } from '../poste.ts'
import type { EntreeVerbe } from '../verbe.ts'
import { ecrireMatrice } from './ecrire-matrice.ts'
import { creerJoueur } from './jouer-mutants.ts'
import { type Jugement, jugerMutant, type MutantAttendu } from './juger-mutant.ts'
import { verifierIdsMutations } from './verifier-ids.ts'

function choisirMutants(ids: readonly string[], exigences: readonly string[]): MutantAttendu[] {
  verifierIdsMutations(ids)
  const tout = ids.length + exigences.length === 0
  return MUTATIONS.filter(
    (m) => tout || ids.includes(m.id) || exigences.some((e) => e === m.exigence),
  )
}

type Jouer = ReturnType<typeof creerJoueur>

/** La passe témoin : sans défaut, tout est conforme ; elle dit les règles que chaque scénario consulte. */
async function passerTemoin(jouer: Jouer, poste: PosteDemarre) {
  const consultees = new Map<string, readonly string[]>()
  const resultats = await jouer([], null, (scenario) => {
    consultees.set(scenario, poste.mutationsConsultees())
  })
  return { consultees, fautifs: resultats.filter((r) => r.issue !== 'conforme') }
}

function listerMutants(mutants: readonly MutantAttendu[], { sortie }: EntreeVerbe): number {
  for (const m of mutants) sortie(`${m.id}  (${m.exigence})  ${m.description}`)
  return 0
}

function direResultat(jugements: readonly Jugement[], { valeurs, sortie }: EntreeVerbe): number {
  if (valeurs.json === true) sortie(JSON.stringify({ schema: 1, mutants: jugements }, null, 2))
  else for (const ligne of ecrireMatrice(jugements)) sortie(ligne)
  return jugements.every((j) => j.sort === 'tué') ? 0 : 1
}

async function jouerMatrice(
  mutants: readonly MutantAttendu[],
  entree: EntreeVerbe,
  poste: PosteDemarre,
) {
  const options = lireOptions({}, validerConfig({}, null))
  const referentiel = chargerReferentiel(options.rem)
  const automatises = scenariosAutomatises(referentiel)
  const { aJouer } = choisirScenarios(referentiel, options, automatises, null)
  const jouer = creerJoueur({ referentiel, scenarios: aJouer, poste })
  const dire = (ligne: string) => entree.valeurs.json !== true && entree.sortie(ligne)
  dire(`Passe témoin : ${aJouer.length} scénarios sans défaut…`)
  const { consultees, fautifs } = await passerTemoin(jouer, poste)
  if (fautifs.length > 0) {
    entree.sortie('Sans aucun défaut, le LGC de référence devrait être conforme :')
    for (const f of fautifs) entree.sortie(`  ${f.scenario} : ${f.cause}`)
    return null
  }
  const jugements: Jugement[] = []
  for (const [rang, mutant] of mutants.entries()) {
    const touches = aJouer
      .map(({ scenario }) => scenario.id)
      .filter((id) => consultees.get(id)?.includes(mutant.id))
    const resultats = touches.length === 0 ? [] : await jouer([mutant.id], new Set(touches))
    const jugement = jugerMutant(mutant, resultats)
    jugements.push(jugement)
    dire(`${rang + 1}/${mutants.length} ${mutant.id} : ${jugement.sort}`)
  }
  return jugements
}

/** `segur mutation` : joue chaque défaut volontaire contre les scénarios qu'il peut toucher. */
export async function executer(entree: EntreeVerbe): Promise<number> {
  const { mutations, exigences } = lireOptions(entree.valeurs, validerConfig({}, null))
  const mutants = choisirMutants(mutations, exigences)
  if (entree.valeurs.liste === true) return listerMutants(mutants, entree)
  const poste = await demarrerPoste({ cible: 'reference' })
  try {
    const jugements = await jouerMatrice(mutants, entree, poste)
    return jugements === null ? 1 : direResultat(jugements, entree)
  } finally {
    await poste.arreter()
  }
}
