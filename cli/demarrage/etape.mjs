const RAPPEL_MS = 15_000

/** @param {number} debut instant de `performance.now()` */
export const duree = (debut) =>
  `${((performance.now() - debut) / 1000).toFixed(1).replace('.', ',')} s`

/**
 * Annonce une étape, rappelle qu’elle dure, puis dit comment elle a fini et en combien de temps.
 * @template T
 * @param {string} titre
 * @param {() => Promise<T>} faire
 * @param {(resultat: T) => string} conclure
 * @param {(ligne: string) => void} [dire]
 * @returns {Promise<T>}
 */
export async function etape(titre, faire, conclure, dire = (ligne) => console.log(ligne)) {
  const debut = performance.now()
  dire(`· ${titre}…`)
  const rappel = setInterval(() => dire(`  ${titre} : en cours depuis ${duree(debut)}`), RAPPEL_MS)
  try {
    const resultat = await faire()
    dire(`  ${conclure(resultat)} (${duree(debut)})`)
    return resultat
  } finally {
    clearInterval(rappel)
  }
}
