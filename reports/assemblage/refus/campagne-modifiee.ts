import type { RegleCampagne } from './types.ts'

const MONTREES = 5

/** Une preuve retouchée après coup n'est plus une preuve : les empreintes de la campagne font foi. */
export const campagneModifiee: RegleCampagne = {
  id: 'assemblage.campagne-modifiee',
  remede:
    'Rétablissez les fichiers d’origine depuis une copie, ou rejouez la campagne : une preuve ne se retouche pas.',
  source: 'conception.md §3',
  juger({ differences }) {
    // Un fichier ajouté ne se dépose pas : il ne gêne rien.
    const touches = differences.filter(({ genre }) => genre !== 'ajoute')
    if (touches.length === 0) return null
    const noms = touches.slice(0, MONTREES).map(({ genre, chemin }) => `${chemin} (${genre})`)
    const suite = touches.length > MONTREES ? `, et ${touches.length - MONTREES} de plus` : ''
    return `des fichiers ne sont plus ceux de son manifeste : ${noms.join(', ')}${suite}`
  },
}
