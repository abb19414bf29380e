/** Une ligne qui n'est plus, ou qui est neuve. */
export interface LigneChangee {
  genre: 'retiree' | 'ajoutee'
  texte: string
}

/** Au-delà, l'alignement coûterait trop : les lignes se comparent sans ordre. */
const CASES_MAX = 4_000_000

function sansOrdre(avant: readonly string[], apres: readonly string[]): LigneChangee[] {
  const reste = new Map<string, number>()
  for (const ligne of avant) reste.set(ligne, (reste.get(ligne) ?? 0) + 1)
  const ajoutees = apres.filter((ligne) => {
    const nombre = reste.get(ligne) ?? 0
    if (nombre > 0) reste.set(ligne, nombre - 1)
    return nombre === 0
  })
  const retirees = [...reste].flatMap(([ligne, nombre]) => Array<string>(nombre).fill(ligne))
  return [
    ...retirees.map((texte): LigneChangee => ({ genre: 'retiree', texte })),
    ...ajoutees.map((texte): LigneChangee => ({ genre: 'ajoutee', texte })),
  ]
}

/** Longueurs des plus longues suites communes, depuis la fin. */
function longueurs(avant: readonly string[], apres: readonly string[]): Uint32Array {
  const pas = apres.length + 1
  const table = new Uint32Array((avant.length + 1) * pas)
  for (let i = avant.length - 1; i >= 0; i -= 1)
    for (let j = apres.length - 1; j >= 0; j -= 1)
      table[i * pas + j] =
        avant[i] === apres[j]
          ? (table[(i + 1) * pas + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * pas + j] ?? 0, table[i * pas + j + 1] ?? 0)
  return table
}

function aligner(avant: readonly string[], apres: readonly string[]): LigneChangee[] {
  const table = longueurs(avant, apres)
  const pas = apres.length + 1
  const lignes: LigneChangee[] = []
  for (let i = 0, j = 0; i < avant.length || j < apres.length; ) {
    if (i < avant.length && j < apres.length && avant[i] === apres[j]) {
      i += 1
      j += 1
      continue
    }
    const retirer =
      j >= apres.length || (table[(i + 1) * pas + j] ?? 0) >= (table[i * pas + j + 1] ?? 0)
    if (i < avant.length && retirer) lignes.push({ genre: 'retiree', texte: avant[i++] ?? '' })
    else lignes.push({ genre: 'ajoutee', texte: apres[j++] ?? '' })
  }
  return lignes
}

/** Les lignes qui changent d'un texte à l'autre, dans l'ordre où on les lit ; vide quand rien ne change. */
export function differerLignes(avant: string, apres: string): LigneChangee[] {
  if (avant === apres) return []
  const [a, b] = [avant.split('\n'), apres.split('\n')]
  let debut = 0
  while (debut < a.length && debut < b.length && a[debut] === b[debut]) debut += 1
  let fin = 0
  while (fin < a.length - debut && fin < b.length - debut && a.at(-1 - fin) === b.at(-1 - fin))
    fin += 1
  const [milieuA, milieuB] = [a.slice(debut, a.length - fin), b.slice(debut, b.length - fin)]
  const trop = milieuA.length * milieuB.length > CASES_MAX
  return trop ? sansOrdre(milieuA, milieuB) : aligner(milieuA, milieuB)
}
