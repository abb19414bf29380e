import { chronometrerClone } from './chronometrer-clone.ts'

const OBJECTIF = 90

/** Le premier scénario d'un clone nu : ce qu'attend qui découvre le banc. */
export async function cloner(): Promise<readonly string[]> {
  const { premiere, code } = await chronometrerClone()
  const duree = premiere === null ? 'non mesuré' : `${premiere.toFixed(1)} s`
  return [`Premier scénario joué après ${duree} (objectif ${OBJECTIF} s), code ${code}`]
}
