import { situer } from '../../situer.ts'
import { CHAMPS_INS, lieuDuChamp } from '../champs.ts'
import type { BlocIns, RegleIns } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-ins.gs-superflu',
  source: 'ins.md §11, datamatrix INS v2.2',
  marque: 'V',
  gravite: 'bloquante',
} as const

const REMEDE =
  'Retirer ce séparateur : il ne suit qu’un champ variable plus court que son maximum et qui n’est pas le dernier.'

/** Pourquoi aucun séparateur n'est dû après ce bloc ; `null` quand un et un seul l'est. */
function raison({ identifiant, valeur, dernier, separateurs }: BlocIns): string | null {
  if (separateurs === 0 || identifiant === null) return null
  const { variable, longueurMax } = CHAMPS_INS[identifiant]
  if (dernier) return 'le contenu finit là'
  if (!variable) return 'le champ est de longueur fixe'
  if (valeur.length >= longueurMax) return 'le champ est à sa longueur maximale'
  return separateurs > 1 ? 'un seul suffit' : null
}

/** Pas de séparateur après un champ fixe, un champ plein, l'en-tête ou la fin (ins.md §11 [V]). */
export const gsSuperflu: RegleIns = (lu) => {
  const enTete =
    lu.separateursEntete > 0
      ? [
          situer(REGLE, {
            lieu: 'en-tête',
            message: 'Un séparateur GS suit l’en-tête, qui est de longueur fixe.',
            remede: REMEDE,
          }),
        ]
      : []
  const blocs = lu.blocs.flatMap((bloc) => {
    const pourquoi = raison(bloc)
    if (pourquoi === null || bloc.identifiant === null) return []
    const lieu = lieuDuChamp(bloc.identifiant)
    const message = `Séparateur GS de trop après ${bloc.identifiant} : ${pourquoi}.`
    return [situer(REGLE, { lieu, message, remede: REMEDE })]
  })
  return [...enTete, ...blocs]
}
