import { verifierTraits } from '../../../schemas/insi/regles/index.ts'
import { traitsEcrits } from '../lecture/traits-ecrits.ts'
import { type Controle, refuserAnomalies } from './types.ts'

/** Les valeurs suivent les règles lexicales d'ins.md §2.5, toutes rapportées à la fois. */
export const traitsLexicaux: Controle = ({ message }) => {
  const traits = message ? traitsEcrits(message.corps) : null
  return traits ? refuserAnomalies('harness_lexical', verifierTraits(traits)) : null
}
