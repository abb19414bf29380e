import { situer } from '../../situer.ts'
import { lieuDuSymbole, type RegleSymbole } from './types.ts'

const REGLE = {
  regle: 'datamatrix-symbole.entete-c40',
  source: 'ins.md §11, datamatrix INS v2.2',
  marque: 'V',
  gravite: 'avertissement',
} as const

/** Mot de code qui passe en mode C40 (ISO/IEC 16022, tableau 2). */
const PASSAGE_C40 = 230

/** L'en-tête s'encode en C40 ; un lecteur rend les mêmes caractères sans cela (ins.md §11 [V]). */
export const enteteC40: RegleSymbole = (symbole) => {
  if (symbole.premierMot === null || symbole.premierMot === PASSAGE_C40) return []
  return [
    situer(REGLE, {
      lieu: lieuDuSymbole(symbole),
      message: `L’en-tête n’est pas encodé en mode C40 : le premier mot de code est ${symbole.premierMot}, ${PASSAGE_C40} est attendu.`,
      remede:
        'Demander au composant d’encodage de commencer en C40 ; les lecteurs courants lisent les deux.',
    }),
  ]
}
