import { situer } from '../../situer.ts'
import { CHAMPS_INS, lieuDuChamp } from '../champs.ts'
import type { RegleIns } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-ins.longueur',
  source: 'ins.md §11, datamatrix INS v2.2',
  marque: 'V',
  gravite: 'bloquante',
} as const

/** Un champ variable reste dans ses bornes ; un champ fixe a sa propre règle (ins.md §11 [V]). */
export const longueur: RegleIns = (lu) =>
  lu.blocs.flatMap(({ identifiant, valeur }) => {
    if (identifiant === null) return []
    const { variable, longueurMin, longueurMax } = CHAMPS_INS[identifiant]
    if (!variable || (valeur.length >= longueurMin && valeur.length <= longueurMax)) return []
    return [
      situer(REGLE, {
        lieu: lieuDuChamp(identifiant),
        message: `Le champ ${identifiant} a ${valeur.length} caractères ; il en attend de ${longueurMin} à ${longueurMax}.`,
        remede:
          valeur.length > longueurMax
            ? `Couper la valeur à ${longueurMax} caractères, ou rétablir le séparateur perdu.`
            : 'Écrire la valeur entière.',
      }),
    ]
  })
