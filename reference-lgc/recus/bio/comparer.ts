import type { Resultat } from './resultat.ts'
import { cleAnalyse } from './resultat.ts'
import { uniteLue } from './unites.ts'

/** Ce qu'une version change à un résultat ; `null` : il n'y était pas, ou n'y est plus (BIO.08). */
export interface ChangementResultat {
  analyse: string
  avant: string | null
  apres: string | null
}

/** `0,95 g/L ; H` : valeur, unité et interprétation d'un résultat. */
export const resume = ({ mesures, interpretations, commentaires }: Resultat): string =>
  [
    ...mesures.map(({ valeur, unite }) => `${valeur} ${uniteLue(unite)}`.trim()),
    ...interpretations,
    ...commentaires.map((c) => `« ${c} »`),
  ].join(' ; ')

/** Les résultats modifiés, retirés ou ajoutés entre deux versions du même compte rendu. */
export function comparerResultats(
  avant: readonly Resultat[],
  apres: readonly Resultat[],
): ChangementResultat[] {
  const restants = [...apres]
  const changements: ChangementResultat[] = []
  for (const ancien of avant) {
    const place = restants.findIndex((r) => cleAnalyse(r) === cleAnalyse(ancien))
    const [nouveau] = place === -1 ? [] : restants.splice(place, 1)
    const [a, b] = [resume(ancien), nouveau ? resume(nouveau) : null]
    if (a !== b) changements.push({ analyse: ancien.analyse.libelle, avant: a, apres: b })
  }
  for (const ajoute of restants)
    changements.push({ analyse: ajoute.analyse.libelle, avant: null, apres: resume(ajoute) })
  return changements
}
