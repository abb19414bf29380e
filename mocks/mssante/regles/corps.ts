import type { Partie } from '../mime/structure.ts'
import { ecartsDe } from './ecart.ts'
import type { RegleMessage } from './types.ts'

const PROVENANCE = { source: 'mssante.md §9, ECO.2.2.4, MSS.12', marque: 'V' } as const

const nature = ({ type, sousType }: Partie) => `${type}/${sousType}`

/** La partie qui porte le texte du message : la première d'un mélange. */
export function corpsDe(partie: Partie): Partie {
  const [premiere] = partie.parties
  const melange = partie.type === 'multipart' && partie.sousType !== 'alternative'
  return melange && premiere ? corpsDe(premiere) : partie
}

/** Le corps est du texte simple, ou une alternative : texte simple d'abord, HTML ensuite. */
export const corps: RegleMessage = ({ structure, accuse }) => {
  if (accuse) return []
  const texte = corpsDe(structure)
  const formes = texte.parties.map(nature)
  const alternative = nature(texte) === 'multipart/alternative'
  return ecartsDe('corps', PROVENANCE, [
    !alternative &&
      nature(texte) !== 'text/plain' &&
      `Corps « ${nature(texte)} » : text/plain, ou multipart/alternative, est attendu.`,
    alternative &&
      (formes[0] !== 'text/plain' || formes[1] !== 'text/html') &&
      `Alternatives dans l’ordre « ${formes.join(', ')} » : text/plain puis text/html est attendu.`,
  ])
}
