import {
  type Exigence,
  IdentifiantInconnu,
  type Referentiel,
  trouverExigence,
} from '../../rem/index.ts'

/** Celles que l’éditeur peut déclarer sans objet : elles ont une condition et des scénarios à elles. */
const declarables = ({ exigences }: Referentiel): readonly Exigence[] =>
  exigences.filter(({ condition, scenariosDe }) => condition !== null && scenariosDe === null)

function trouver(referentiel: Referentiel, id: string): Exigence | null {
  try {
    return trouverExigence(referentiel, id)
  } catch (erreur) {
    if (erreur instanceof IdentifiantInconnu) return null
    throw erreur
  }
}

function juger(referentiel: Referentiel, id: string): string | null {
  const exigence = trouver(referentiel, id)
  if (exigence?.scenariosDe != null)
    return `${exigence.id} suit les scénarios de ${exigence.scenariosDe} : déclarez ${exigence.scenariosDe}`
  if (exigence !== null && exigence.condition !== null) return null
  const liste = declarables(referentiel).map((e) => `${e.id} (${e.condition})`)
  const faute =
    exigence === null ? `exigence inconnue : « ${id} »` : `${exigence.id} ne porte pas de condition`
  return `${faute} ; celles qui en portent une : ${liste.join(', ') || 'aucune'}`
}

/**
 * Un « sans objet » par condition ne vaut que pour une exigence dont le catalogue écrit la condition
 * (README du catalogue, « condition ») ; il n’est jamais déduit.
 */
export function problemesConditions(referentiel: Referentiel, conditions: unknown): string[] {
  if (!Array.isArray(conditions)) return []
  const vues = new Set<string>()
  return conditions.flatMap((condition: { exigence?: unknown } | null, rang) => {
    const id = condition?.exigence
    if (typeof id !== 'string') return []
    const chemin = `conditions[${rang}].exigence`
    const cle = trouver(referentiel, id)?.id ?? id
    if (vues.has(cle)) return [`${chemin} : ${cle} est déjà déclarée plus haut`]
    vues.add(cle)
    const phrase = juger(referentiel, id)
    return phrase === null ? [] : [`${chemin} : ${phrase}`]
  })
}
