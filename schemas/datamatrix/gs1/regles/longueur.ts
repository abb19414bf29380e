import { situer } from '../../situer.ts'
import { IDENTIFIANTS_GS1, lieuGs1 } from '../identifiants.ts'
import type { RegleGs1 } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-gs1.longueur',
  source: 'ins.md §12',
  marque: 'V',
  gravite: 'bloquante',
} as const

/** Un champ fixe a toute sa longueur, un champ variable ne dépasse pas la sienne (ins.md §12 [V]). */
export const longueur: RegleGs1 = (lu) =>
  lu.elements.flatMap(({ identifiant, valeur }) => {
    const connu = IDENTIFIANTS_GS1[identifiant]
    if (connu === undefined) return []
    const { variable, longueurMax } = connu
    const juste = variable
      ? valeur.length >= 1 && valeur.length <= longueurMax
      : valeur.length === longueurMax
    if (juste) return []
    const attendu = variable ? `de 1 à ${longueurMax}` : String(longueurMax)
    return [
      situer(REGLE, {
        lieu: lieuGs1(identifiant),
        message: `Le champ ${lieuGs1(identifiant)} a ${valeur.length} caractères ; il en attend ${attendu}.`,
        remede: 'Vérifier que la douchette rend le séparateur GS (caractère 29) entre les champs.',
      }),
    ]
  })
