import { situer } from '../../situer.ts'
import { CHAMPS_INS, lieuDuChamp } from '../champs.ts'
import type { RegleIns } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-ins.champ-tronque',
  source: 'ins.md §11, datamatrix INS v2.2',
  marque: 'V',
  gravite: 'bloquante',
} as const

/** Un champ fixe a toute sa longueur, sans quoi la lecture se décale (ins.md §11 [V]). */
export const champTronque: RegleIns = (lu) =>
  lu.blocs.flatMap(({ identifiant, valeur }) => {
    if (identifiant === null) return []
    const { variable, longueurMax } = CHAMPS_INS[identifiant]
    if (variable || valeur.length === longueurMax) return []
    return [
      situer(REGLE, {
        lieu: lieuDuChamp(identifiant),
        message: `Le champ ${identifiant} a ${valeur.length} caractères ; sa longueur est fixe, ${longueurMax}.`,
        remede:
          identifiant === 'S1'
            ? 'Écrire les 13 caractères du matricule suivis des 2 chiffres de la clé.'
            : `Écrire les ${longueurMax} caractères du champ.`,
      }),
    ]
  })
