import { type Echec, RESPONSABLES_EN_CLAIR } from '../../reports/index.ts'

/** Au-delà, l'écran défile : le rapport les a tous. */
const MONTRES = 5
const LONGUEUR_MAX = 300

const abreger = (texte: string): string =>
  texte.length > LONGUEUR_MAX ? `${texte.slice(0, LONGUEUR_MAX)}…` : texte

function ecrireEchec({ scenario, objectif, explication }: Echec): string[] {
  const { responsable, pourquoi, attendu, observe, ou, suite, page } = explication
  return [
    '',
    `✗ ${scenario} ${objectif}`,
    `  Attendu      ${abreger(attendu)}`,
    `  Observé      ${abreger(observe)}`,
    `  Où           ${abreger(ou)}`,
    `  Qui corrige  ${RESPONSABLES_EN_CLAIR[responsable]}. ${abreger(pourquoi)}`,
    `  Que faire    ${abreger(suite)}`,
    `  Aide         ${page}`,
  ]
}

/** Les premiers échecs, expliqués ; vide quand rien n'a échoué. */
export function ecrireEchecs(echecs: readonly Echec[]): readonly string[] {
  const reste = echecs.length - MONTRES
  return [
    ...echecs.slice(0, MONTRES).flatMap(ecrireEchec),
    ...(reste > 0
      ? ['', `… et ${reste} autre${reste > 1 ? 's' : ''} échec${reste > 1 ? 's' : ''}, au rapport.`]
      : []),
  ]
}
