import { MUTATIONS } from '../../reference-lgc/mutations/index.ts'
import type { Referentiel } from '../../rem/index.ts'
import { employerPieces, type PiecesPretes } from '../attestations/preparer.ts'
import { choisirScenarios } from '../campagne/choisir.ts'
import { controlerShard } from '../campagne/controler-options.ts'
import { creerMoteur } from '../campagne/cucumber.ts'
import { lireOptions, type OptionsCampagne } from '../campagne/options.ts'
import { validerConfig } from '../config/charger.ts'
import { scenariosAutomatises } from '../couverture/scenarios-automatises.ts'
import { demarrerPoste, type PosteDemarre } from '../poste.ts'
import type { EntreeVerbe } from '../verbe.ts'
import { ecrireMatrice } from './ecrire-matrice.ts'
import { creerJoueur } from './jouer-mutants.ts'
import { type Jugement, jugerMutant, type MutantAttendu } from './juger-mutant.ts'
import { type Porteurs, trouverPorteurs } from './porteurs.ts'
import { verifierIdsMutations } from './verifier-ids.ts'

/** Sans critère, tous ; la part demandée en prend un sur n, à rangs réguliers. */
function choisirMutants(
  { mutations, exigences, chapitres, shard }: OptionsCampagne,
  porteurs: Porteurs,
): MutantAttendu[] {
  verifierIdsMutations(mutations)
  const connus = chapitres.map((code) => porteurs.chapitre(code))
  const tout = mutations.length + exigences.length + connus.length === 0
  return MUTATIONS.filter(
    ({ id, exigence }) =>
      tout ||
      mutations.includes(id) ||
      exigences.some((e) => e === exigence) ||
      connus.includes(porteurs.chapitreDe(exigence)),
  ).filter((_, rang) => shard === null || rang % shard.total === shard.rang - 1)
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

interface Matrice {
  mutants: readonly MutantAttendu[]
  referentiel: Referentiel
  poste: PosteDemarre
  moteur: ReturnType<typeof creerMoteur>
  pieces: PiecesPretes
}

async function jouerMatrice(
  { mutants, referentiel, poste, moteur, pieces }: Matrice,
  entree: EntreeVerbe,
) {
  const options = lireOptions({}, validerConfig({}, null))
  const { aJouer } = choisirScenarios(referentiel, options, {
    automatises: scenariosAutomatises(referentiel),
    remises: new Set(Object.keys(pieces)),
    seulement: null,
  })
  const jouer = creerJoueur({ referentiel, scenarios: aJouer, poste, moteur, pieces })
  const dire = (ligne: string) => entree.valeurs.json !== true && entree.sortie(ligne)
  dire(`Passe témoin, ${referentiel.code} : ${aJouer.length} scénarios sans défaut…`)
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

/** Un référentiel après l'autre : un scénario ne se joue que sous celui qui le demande. */
async function jouerReferentiel(
  demande: Omit<Matrice, 'pieces'>,
  entree: EntreeVerbe,
): Promise<readonly Jugement[] | null> {
  const { referentiel } = demande
  const config = { attestations: undefined, fichier: null }
  return employerPieces({ referentiel, cible: 'reference', config }, (pieces) =>
    jouerMatrice({ ...demande, pieces }, entree),
  )
}

/** `segur mutation` : joue chaque défaut volontaire contre les scénarios qu'il peut toucher. */
export async function executer(entree: EntreeVerbe): Promise<number> {
  const porteurs = trouverPorteurs(validerConfig({}, null).rem)
  const options = lireOptions(entree.valeurs, validerConfig({}, null))
  controlerShard('mutation', entree.valeurs, options)
  const mutants = choisirMutants(options, porteurs)
  if (entree.valeurs.liste === true) return listerMutants(mutants, entree)
  const poste = await demarrerPoste({ cible: 'reference' })
  const moteur = creerMoteur()
  try {
    const jugements: Jugement[] = []
    for (const [referentiel, siens] of porteurs.grouper(mutants)) {
      const juges = await jouerReferentiel({ referentiel, mutants: siens, poste, moteur }, entree)
      if (juges === null) return 1
      jugements.push(...juges)
    }
    return direResultat(jugements, entree)
  } finally {
    await poste.arreter()
  }
}
