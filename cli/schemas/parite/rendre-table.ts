import type { Ecart } from './comparer.ts'

const somme = (liste: readonly Ecart[], lire: (ecart: Ecart) => number): number =>
  liste.reduce((total, ecart) => total + lire(ecart), 0)

/** Les deux tables de la page : exemple par exemple, puis les documents abîmés en tout. Aucun texte officiel. */
export function rendreTables(
  jeu: string,
  exemples: readonly Ecart[],
  abimes: readonly Ecart[],
): string {
  const lignes = exemples.map(
    ({ fichier, officiels, notres, differences }) =>
      `| ${fichier.replace(/\.xml$/, '')} | ${officiels} | ${notres} | ${differences.length} |`,
  )
  const total = [
    somme(exemples, (e) => e.officiels),
    somme(exemples, (e) => e.notres),
    somme(exemples, (e) => e.differences.length),
  ]
  const arretes = somme(abimes, (e) => e.arretes.length)
  return [
    `Jeu de règles\u00a0: ${jeu}.`,
    '',
    '| Exemple | Constats officiels | Les nôtres | Différences |',
    '|---|---|---|---|',
    ...lignes,
    `| **${exemples.length} exemples** | ${total.join(' | ')} |`,
    '',
    '| Documents abîmés | Constats officiels | Les nôtres | Différences | Schematrons arrêtés des deux côtés |',
    '|---|---|---|---|---|',
    `| ${abimes.length} | ${somme(abimes, (e) => e.officiels)} | ${somme(abimes, (e) => e.notres)} | ${somme(abimes, (e) => e.differences.length)} | ${arretes} |`,
  ].join('\n')
}
