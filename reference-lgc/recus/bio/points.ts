import { lireDateHl7 } from '../cda/dates.ts'
import { ecartDuResultat, nombreDe } from './ecart.ts'
import type { Mesure, Resultat } from './resultat.ts'
import { mesureChoisie, type PreferenceUnites } from './unites.ts'

/** Une valeur chiffrée à sa date, dans une unité ; `hors` de l'intervalle ou non. */
export interface Point {
  recuId: number
  tri: string
  date: string
  mesure: Mesure
  nombre: number | null
  hors: boolean
}

/** Les valeurs d'une analyse dans l'ordre du temps ; une autre unité ne se convertit pas. */
export const pointsDe = (
  historique: readonly { recuId: number; resultat: Resultat }[],
  preference: PreferenceUnites,
): Point[] =>
  historique
    .flatMap(({ recuId, resultat }): Point[] => {
      const mesure = mesureChoisie(resultat.mesures, preference)
      if (!mesure) return []
      const date = lireDateHl7(resultat.date)
      return [
        {
          recuId,
          tri: date?.tri ?? '',
          date: date?.lue ?? resultat.date,
          mesure,
          nombre: nombreDe(mesure.valeur),
          hors: ecartDuResultat(resultat) !== null,
        },
      ]
    })
    .sort((a, b) => (a.tri < b.tri ? -1 : 1))

/** L'unité la plus récente : la courbe ne mêle pas deux unités. */
export const uniteDeCourbe = (points: readonly Point[]): string =>
  points.filter((p) => p.nombre !== null).at(-1)?.mesure.unite ?? ''
