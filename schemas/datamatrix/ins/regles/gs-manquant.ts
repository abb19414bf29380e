import { situer } from '../../situer.ts'
import { CHAMPS_INS, lieuDuChamp } from '../champs.ts'
import type { RegleIns } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-ins.gs-manquant',
  source: 'ins.md §11, datamatrix INS v2.2',
  marque: 'V',
  gravite: 'bloquante',
} as const

/** Un champ variable plus court que son maximum, et non dernier, finit par GS (ins.md §11 [V]). */
export const gsManquant: RegleIns = (lu) =>
  lu.blocs.flatMap(({ identifiant, valeur, dernier, separateurs }) => {
    if (identifiant === null || dernier || separateurs > 0) return []
    const { variable, longueurMax } = CHAMPS_INS[identifiant]
    if (!variable || valeur.length >= longueurMax) return []
    return [
      situer(REGLE, {
        lieu: lieuDuChamp(identifiant),
        message: `Le séparateur GS (caractère 29) manque après ${identifiant}, plus court que ${longueurMax} caractères.`,
        remede:
          'Écrire le caractère 29 après ce champ. Si le contenu vient d’une douchette, vérifier d’abord qu’elle ne l’a pas perdu.',
      }),
    ]
  })
