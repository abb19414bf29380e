import type { PreuveEcrite, ScenarioEcrit } from '../../forme/exigence.ts'
import type { ScenarioLu } from '../lignes/types.ts'
import { rapprocherPreuves } from '../rapprochement/rapprocher-contenu.ts'
import { composerPreuve } from './composer-preuve.ts'
import { renumeroter, type Suites } from './types.ts'

export interface ScenarioCompose {
  /** `null` : un scénario sans aucune preuve n'a pas de place au catalogue. */
  scenario: ScenarioEcrit | null
  suites: Suites
}

const OBJECTIF_MAX = 200
const ETAPES_MAX = 40
/** Une puce ou un numéro d'étape au début d'une ligne. */
const PUCE = /^\s*(?:[-•*–]|\d{1,2}\s*[.)-])\s+/

/** La première ligne, coupée à un mot : l'objectif est lu dans des listes. */
function resumer(texte: string): string {
  const [ligne = ''] = texte.split('\n')
  const premiere = ligne.replace(PUCE, '')
  if (premiere.length <= OBJECTIF_MAX) return premiere
  return `${premiere.slice(0, OBJECTIF_MAX).replace(/\s+\S*$/, '')}…`
}

/** Les étapes d'un scénario que le catalogue n'avait pas : ses lignes, sans leurs puces ni numéros. */
function etapesDe(texte: string | null): string[] {
  const lignes = (texte ?? '')
    .split('\n')
    .map((ligne) => ligne.replace(PUCE, '').trim())
    .filter((ligne) => ligne !== '')
  return lignes.length > 0 ? lignes.slice(0, ETAPES_MAX) : ['Suivre le texte du fichier officiel']
}

/** Un numéro sous un parent dont l'écriture définitive peut différer de celle du fichier. */
const sous = (parent: string, id: string): string => `${parent}.${id.split('.').at(-1) ?? ''}`

function composerPreuves(id: string, base: ScenarioEcrit | null, lu: ScenarioLu) {
  const { paires, seulesBase } = rapprocherPreuves(base ?? { preuves: [] }, lu)
  const composees = lu.preuves.map((lue) => {
    const paire = paires.find((autre) => autre.lue === lue)
    const composee = composerPreuve(sous(id, lue.id), paire?.base ?? null, lue)
    const renumerotes = paire
      ? renumeroter('preuve', paire.base.id, composee.preuve.id, {
          par: paire.par,
          ligne: lue.ligne,
        })
      : []
    return { ...composee, renumerotes }
  })
  return { composees, retirees: seulesBase.map((preuve) => preuve.id) }
}

/** Le fichier n'écrit aucune preuve : celles du catalogue restent, sous le numéro officiel. */
const gardees = (id: string, base: ScenarioEcrit | null): PreuveEcrite[] =>
  (base?.preuves ?? []).map((preuve) => ({ ...preuve, id: sous(id, preuve.id) }))

/** Le scénario du fichier sous son numéro définitif ; du catalogue restent prérequis et étapes. */
export function composerScenario(
  id: string,
  base: ScenarioEcrit | null,
  lu: ScenarioLu,
): ScenarioCompose {
  const { composees, retirees } = composerPreuves(id, base, lu)
  const sansPreuve = lu.preuves.length === 0
  const preuves = sansPreuve ? gardees(id, base) : composees.map(({ preuve }) => preuve)
  const objectif = lu.texte === null ? base?.objectif : resumer(lu.texte)
  const muet = sansPreuve
    ? [
        {
          ligne: lu.ligne,
          id,
          phrase: base
            ? 'scénario sans preuve : celles du catalogue sont gardées'
            : 'scénario sans preuve : non repris',
        },
      ]
    : []
  return {
    scenario:
      preuves.length === 0
        ? null
        : {
            id,
            objectif: objectif ?? `Scénario ${id}, sans texte dans le fichier officiel`,
            texte_officiel: lu.texte === null || lu.texte === objectif ? undefined : lu.texte,
            prerequis: base?.prerequis,
            etapes: base?.etapes ?? etapesDe(lu.texte),
            preuves,
            confidence: 'officiel',
            environnement_exige: base?.environnement_exige,
          },
    suites: {
      renumerotes: sansPreuve
        ? (base?.preuves ?? []).flatMap((preuve) =>
            renumeroter('preuve', preuve.id, sous(id, preuve.id), {
              par: 'rang',
              ligne: lu.ligne,
            }),
          )
        : composees.flatMap(({ renumerotes }) => renumerotes),
      retires: sansPreuve ? [] : retirees,
      doutes: [...muet, ...composees.flatMap(({ doutes }) => doutes)],
    },
  }
}
