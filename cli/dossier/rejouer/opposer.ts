import type { Execution } from '../../../reports/campagne/executions.ts'
import { apparier } from '../../../reports/comparaison/apparier.ts'
import type { Constat } from '../../../reports/index.ts'
import type { ChangementControle, PassageRejoue } from './types.ts'

const constatsDe = ({ etapes }: Execution): Constat[] => etapes.flatMap((e) => [...e.constats])

/** Jugé par un service sur sa connexion ou son état, et pas de nouveau : il est repris tel quel. */
const estRepris =
  (rejuges: readonly string[]) =>
  ({ id, ou }: Constat): boolean =>
    id.startsWith('protocole.') && !rejuges.some((message) => ou === `message ${message}`)

/** Un service juge chaque message : le même contrôle s'y retrouve par son message. */
const cleDe = ({ id, ou }: Constat) => (id.startsWith('protocole.') ? `${id} ${ou}` : id)

function genreDe(avant: Constat | null, apres: Constat | null): ChangementControle['genre'] | null {
  if (avant === null) return 'nouveau'
  if (apres === null) return 'disparu'
  if (avant.conforme !== apres.conforme) return 'inverse'
  const dit = ({ attendu, observe }: Constat) => `${attendu}\n${observe}`
  return dit(avant) === dit(apres) ? null : 'dit-autrement'
}

function changementsDe(avant: readonly Constat[], apres: readonly Constat[]): ChangementControle[] {
  return apparier(avant, apres, cleDe).flatMap((paire) => {
    const genre = genreDe(paire.avant, paire.apres)
    const id = paire.apres?.id ?? paire.avant?.id ?? ''
    return genre === null ? [] : [{ genre, id, ...paire }]
  })
}

/** Arrêté, le rejeu ne dit rien de ce qui venait après. */
function jusquA(arrete: boolean, changements: readonly ChangementControle[]) {
  return arrete ? changements.filter(({ genre }) => genre !== 'disparu') : changements
}

const INTERROMPU = { arret: 'le rejeu a été interrompu', masque: false, rejuges: [] }

function situer(execution: Execution) {
  const { exigence, scenario, titre } = execution.debut
  return { exigence, scenario, titre, verdictAvant: execution.fin?.verdict ?? null }
}

/** Un passage dont rien n'a pu être refait. */
export function laisser(
  execution: Execution,
  etat: 'sans-faits' | 'absent',
  raison: string,
): PassageRejoue {
  const constats = constatsDe(execution)
  const repris = constats.filter(estRepris([])).length
  return {
    ...situer(execution),
    verdictApres: null,
    etat,
    raison,
    incertain: false,
    controles: { enregistres: constats.length - repris, rejoues: 0, repris },
    changements: [],
  }
}

/** Met un passage en regard de son rejeu, contrôle par contrôle. */
export function opposer(avant: Execution, apres: Execution): PassageRejoue {
  const { arret, masque, rejuges } = apres.fin?.rejeu ?? INTERROMPU
  const repris = estRepris(rejuges)
  const [anciens, neufs] = [constatsDe(avant), constatsDe(apres)]
  const propres = (constats: readonly Constat[]) => constats.filter((c) => !repris(c))
  const changements = jusquA(arret !== null, changementsDe(propres(anciens), propres(neufs)))
  const rejoues = apparier(propres(anciens), propres(neufs), cleDe).filter(
    (paire) => paire.avant && paire.apres,
  ).length
  const verdictApres = arret === null ? (apres.fin?.verdict ?? null) : null
  const change =
    changements.length > 0 || (arret === null && verdictApres !== (avant.fin?.verdict ?? null))
  return {
    ...situer(avant),
    verdictApres,
    etat: arret === null ? 'rejoue' : 'arrete',
    raison: arret,
    incertain: masque && change,
    controles: {
      enregistres: propres(anciens).length,
      rejoues,
      repris: anciens.filter(repris).length,
    },
    changements,
  }
}

/** Vrai quand le rejeu conclut autrement ; une formulation nouvelle n'en est pas une. */
export const conclutAutrement = ({
  etat,
  verdictAvant,
  verdictApres,
  changements,
}: PassageRejoue) =>
  (etat === 'rejoue' && verdictAvant !== verdictApres) ||
  changements.some(({ genre }) => genre !== 'dit-autrement')

/** Les exigences dont un passage conclut autrement, chacune une fois. */
export const exigencesChangees = (passages: readonly PassageRejoue[]): string[] => [
  ...new Set(passages.filter(conclutAutrement).map(({ exigence }) => exigence)),
]
