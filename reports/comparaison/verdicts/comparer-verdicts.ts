import { listerScenarios } from '../../modele/lister.ts'
import type { CampagneLue, Etat, PreuveLue, ScenarioLu } from '../../modele/types.ts'

/** Ce qu'une campagne a changé par rapport à une autre. */
export const CHANGEMENTS = ['perdu', 'gagne', 'change', 'nouveau', 'disparu', 'inchange'] as const
export type Changement = (typeof CHANGEMENTS)[number]

export const LIBELLES_CHANGEMENT: Record<Changement, string> = {
  perdu: 'Perdu',
  gagne: 'Gagné',
  change: 'Verdict changé',
  nouveau: 'Nouveau',
  disparu: 'Disparu',
  inchange: 'Inchangé',
}

/** Un scénario ou une preuve, avant et après ; nul du côté qui ne l'a pas joué. */
export interface ComparaisonVerdict {
  objet: 'scenario' | 'preuve'
  id: string
  exigence: string
  chapitre: string
  texte: string
  avant: Cote | null
  apres: Cote | null
  changement: Changement
}

export interface Cote {
  etat: Etat | 'recevable' | 'repetition' | 'refusee'
  mot: string
}

const REUSSIS = new Set<Cote['etat']>(['conforme', 'atteste', 'recevable'])
/** Ni bon ni mauvais : rien n'y a été montré. */
const ABSENTS = new Set<Cote['etat']>(['a-fournir', 'sans-objet', 'non-controlee'])

/** Une preuve en répétition vaut mieux que son absence, moins qu'une preuve recevable. */
function rang({ etat }: Cote): number {
  if (REUSSIS.has(etat)) return 2
  return etat === 'repetition' ? 1 : 0
}

/** Ce qui s'est passé entre deux côtés. */
export function changementEntre(avant: Cote | null, apres: Cote | null): Changement {
  const joueAvant = avant !== null && !ABSENTS.has(avant.etat)
  const joueApres = apres !== null && !ABSENTS.has(apres.etat)
  if (!joueAvant || !joueApres || !avant || !apres) {
    if (joueApres) return 'nouveau'
    return joueAvant ? 'disparu' : 'inchange'
  }
  if (avant.etat === apres.etat) return 'inchange'
  const ecart = rang(apres) - rang(avant)
  if (ecart === 0) return 'change'
  return ecart > 0 ? 'gagne' : 'perdu'
}

const coteScenario = ({ etat }: ScenarioLu, libelles: Record<Etat, string>): Cote => ({
  etat,
  mot: libelles[etat],
})

function cotePreuve({ presence, recevable, repetition }: PreuveLue): Cote {
  if (presence === 'non-due') return { etat: 'sans-objet', mot: 'Non demandée' }
  if (presence !== 'prise') return { etat: 'a-fournir', mot: 'Absente' }
  if (recevable) return { etat: 'recevable', mot: 'Recevable' }
  return repetition
    ? { etat: 'repetition', mot: 'Répétition' }
    : { etat: 'refusee', mot: 'Non recevable' }
}

interface Element extends Omit<ComparaisonVerdict, 'avant' | 'apres' | 'changement'> {
  cote: Cote
}

function lister(lue: CampagneLue, libelles: Record<Etat, string>): Element[] {
  return listerScenarios(lue)
    .filter(({ executions }) => executions.length > 0)
    .flatMap((lu): Element[] => {
      const commun = { exigence: lu.exigence.id, chapitre: lu.exigence.chapitre }
      const { id, objectif } = lu.scenario
      return [
        { objet: 'scenario', id, ...commun, texte: objectif, cote: coteScenario(lu, libelles) },
        ...lu.preuves.map(
          (preuve): Element => ({
            objet: 'preuve',
            id: preuve.preuve,
            ...commun,
            texte: preuve.description,
            cote: cotePreuve(preuve),
          }),
        ),
      ]
    })
}

const cleDe = ({ objet, id }: Pick<Element, 'objet' | 'id'>): string => `${objet} ${id}`

/** Compare deux campagnes, scénario par scénario et preuve par preuve, dans l'ordre du référentiel. */
export function comparerVerdicts(
  avant: CampagneLue,
  apres: CampagneLue,
  libelles: Record<Etat, string>,
): ComparaisonVerdict[] {
  const [vieux, neufs] = [lister(avant, libelles), lister(apres, libelles)]
  const parCle = (elements: readonly Element[]) => new Map(elements.map((e) => [cleDe(e), e]))
  const [desVieux, desNeufs] = [parCle(vieux), parCle(neufs)]
  const tous = [...neufs, ...vieux.filter((element) => !desNeufs.has(cleDe(element)))]
  return tous
    .map(({ cote: _, ...element }) => {
      const cotes = {
        avant: desVieux.get(cleDe(element))?.cote ?? null,
        apres: desNeufs.get(cleDe(element))?.cote ?? null,
      }
      return { ...element, ...cotes, changement: changementEntre(cotes.avant, cotes.apres) }
    })
    .sort((a, b) => CHANGEMENTS.indexOf(a.changement) - CHANGEMENTS.indexOf(b.changement))
}
