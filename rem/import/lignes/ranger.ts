import { cleDe } from '../../recherche/cle.ts'
import { emboiter, numeroLibre } from './identifiant.ts'
import type { Ligne } from './lire-lignes.ts'
import type { Douteuse, ExigenceLue, PreuveLue, ScenarioLu } from './types.ts'

interface Rangement {
  exigence: ExigenceLue
  ligne: Ligne
  /** Tous les numéros d'exigence du fichier. */
  connues: readonly string[]
  parCle: ReadonlyMap<string, ExigenceLue>
}

type PreuveEcrite = Ligne['preuves'][number]

/** « INS.11.02.01 » désigne le scénario INS.11.02. */
const scenarioDe = (preuve: string | null, exigence: string): string | null => {
  const debut = /^(.*)[.\s]\d{1,2}$/.exec(preuve?.trim() ?? '')?.[1]
  return debut === undefined || /^\d+$/.test(debut) ? null : emboiter(debut, exigence)
}

function trouverOuCreer(exigence: ExigenceLue, id: string, ligne: number): ScenarioLu {
  const connu = exigence.scenarios.find((scenario) => scenario.id === id)
  if (connu !== undefined) return connu
  const scenario = { id, ligne, texte: null, preuves: [] }
  exigence.scenarios.push(scenario)
  return scenario
}

interface Choix {
  scenario: ScenarioLu | null
  doute: string | null
}

/** Un scénario rangé sous une autre exigence du fichier que celle de sa ligne. */
function ailleurs(numero: string, { connues, parCle, ligne }: Rangement): Choix {
  const porteuse = connues.find((id) => emboiter(numero, id) !== null && !/^\d+$/.test(numero))
  const exigence = porteuse === undefined ? undefined : parCle.get(cleDe(porteuse))
  const id = porteuse === undefined ? null : emboiter(numero, porteuse)
  if (exigence === undefined || id === null) {
    return { scenario: null, doute: `scénario « ${numero} » hors de son exigence : non repris` }
  }
  return {
    scenario: trouverOuCreer(exigence, id, ligne.ligne),
    doute: `scénario « ${numero} » rangé sous ${exigence.id}, d’après son numéro`,
  }
}

/** Le scénario d'une ligne : d'après son numéro, celui de ses preuves, son texte, ou la ligne du dessus. */
function choisirScenario(rangement: Rangement): Choix {
  const { exigence, ligne } = rangement
  const { scenario_id: numero, scenario: texte } = ligne.champs
  const creer = (id: string): ScenarioLu => trouverOuCreer(exigence, id, ligne.ligne)
  if (numero !== undefined) {
    const id = emboiter(numero, exigence.id)
    return id === null ? ailleurs(numero, rangement) : { scenario: creer(id), doute: null }
  }
  const dernier = exigence.scenarios.at(-1) ?? null
  const [designe] = ligne.preuves.flatMap((preuve) => scenarioDe(preuve.numero, exigence.id) ?? [])
  if (designe !== undefined) return { scenario: creer(designe), doute: null }
  if (texte === undefined || texte === dernier?.texte) {
    const orphelines = ligne.preuves.length > 0 && dernier === null
    return {
      scenario: dernier,
      doute: orphelines ? 'preuve sans scénario : non reprise' : null,
    }
  }
  const id = numeroLibre(
    exigence.id,
    exigence.scenarios.map((scenario) => scenario.id),
  )
  return { scenario: creer(id), doute: `scénario sans numéro : numéroté ${id}` }
}

function rangerPreuve(
  scenario: ScenarioLu,
  { numero, texte }: PreuveEcrite,
  ligne: number,
): readonly Douteuse[] {
  const douter = (phrase: string): readonly Douteuse[] => [{ ligne, id: scenario.id, phrase }]
  const libre = () =>
    numeroLibre(
      scenario.id,
      scenario.preuves.map((preuve) => preuve.id),
    )
  const id = numero === null ? libre() : emboiter(numero, scenario.id)
  if (id === null) return douter(`preuve « ${numero} » hors de son scénario : non reprise`)
  const connue: PreuveLue | undefined = scenario.preuves.find((preuve) => preuve.id === id)
  if (connue === undefined) {
    scenario.preuves.push({ id, ligne, texte })
    return numero === null ? douter(`preuve sans numéro : numérotée ${id}`) : []
  }
  if (connue.texte === null || texte === null || connue.texte === texte) {
    connue.texte ??= texte
    return []
  }
  return douter(`preuve ${id} écrite deux fois avec deux textes : le premier est gardé`)
}

/** Range le scénario et les preuves d'une ligne sous leur exigence ; rend ce dont il faut douter. */
export function ranger(rangement: Rangement): readonly Douteuse[] {
  const { exigence, ligne } = rangement
  const { scenario_id: numero, scenario: texte } = ligne.champs
  if (numero === undefined && texte === undefined && ligne.preuves.length === 0) return []
  const { scenario, doute } = choisirScenario(rangement)
  const doutes = doute === null ? [] : [{ ligne: ligne.ligne, id: exigence.id, phrase: doute }]
  if (scenario === null) return doutes
  const autre = texte !== undefined && scenario.texte !== null && texte !== scenario.texte
  scenario.texte ??= texte ?? null
  const texteDouble = autre
    ? [
        {
          ligne: ligne.ligne,
          id: scenario.id,
          phrase: 'texte du scénario différent, gardé le premier',
        },
      ]
    : []
  const preuves = ligne.preuves.flatMap((preuve) => rangerPreuve(scenario, preuve, ligne.ligne))
  return [...doutes, ...texteDouble, ...preuves]
}
