import { jourEcrit } from '../../campagne/dates.ts'
import { typographier } from '../../typographie.ts'
import type { Modification } from './types.ts'

/** Ce que seule une personne peut écrire. */
export const A_COMPLETER = '**[à compléter]**'

/** « - **INS.26** : titre », une ligne par exigence. */
export const listerExigences = (
  ids: readonly string[],
  { intitules }: Pick<Modification, 'intitules'>,
): string[] => ids.map((id) => `- **${id}** : ${intitules.get(id) ?? 'intitulé inconnu'}`)

/** Le jour de la modification, et s'il reste à vérifier. */
export const direJour = ({ jour, jourDonne }: Modification): string =>
  jourDonne
    ? jourEcrit(jour)
    : `${jourEcrit(jour)} (date de la seconde campagne ; mettez celle où la version modifiée est sortie)`

export function direEcheance({ echeance }: Modification): string {
  const { date, brute, report } = echeance
  if (report === null) return jourEcrit(date)
  return `${jourEcrit(date)} (le ${jourEcrit(brute)} est un ${report} : reporté par l’article 23.3)`
}

/** Le banc n'a lu que cette convention [V] ; celles des autres référentiels la suivent, ou non [déduit]. */
const CONVENTION_LUE = 'REM-MDV-LGC-Va1'

export const direConvention = ({ comparaison }: Pick<Modification, 'comparaison'>): string[] =>
  comparaison.apres.rem === CONVENTION_LUE
    ? []
    : [
        `Les articles cités sont ceux de la convention ${CONVENTION_LUE}, la seule que le banc ait lue : vérifiez-les dans la vôtre.`,
      ]

/** Un texte Markdown, typographié. */
export const rediger = (lignes: readonly string[]): string => `${typographier(lignes.join('\n'))}\n`
