import { texteDe } from '../mime/decoder.ts'
import { corpsDe } from './corps.ts'
import { ecartsDe } from './ecart.ts'
import type { RegleMessage } from './types.ts'

const PROVENANCE = { source: 'mssante.md §9, MSS.02, AMBU.MSS/va1.02', marque: 'I' } as const
const MENTION = /annule et remplace/i

/** Une nouvelle version le dit dans l'objet et le corps, et se rattache au premier envoi. */
export const remplacement: RegleMessage = ({ champ, octets, structure }) => {
  const objet = MENTION.test(champ('subject')[0] ?? '')
  const corps = corpsDe(structure)
  const texte = MENTION.test(texteDe(octets, corps.parties[0] ?? corps).slice(0, 2_000))
  if (!objet && !texte) return []
  return ecartsDe('remplacement', PROVENANCE, [
    !objet && '« Annule et remplace » dans le corps, pas dans l’objet.',
    !texte && '« Annule et remplace » dans l’objet, pas au début du corps.',
    champ('in-reply-to').length === 0 && 'Nouvelle version sans In-Reply-To du premier envoi.',
  ])
}
