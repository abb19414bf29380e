import type { Mutations } from '../mutations/interrupteur.ts'
import { SECTIONS_CONDITIONS, type SectionConditions } from './texte.ts'

/** Les sections montrées, à l'écran comme dans le fichier. */
export const sectionsMontrees = (mutations: Mutations): readonly SectionConditions[] =>
  mutations.choisir('conditions-sans-rgpd', SECTIONS_CONDITIONS, () =>
    SECTIONS_CONDITIONS.filter(({ id }) => id !== 'rgpd'),
  )
