/** Une entrée d’un dictionnaire de propriétés, et l’espace qu’elle occupe dans le fichier. */
export interface EntreeInfo {
  cle: string
  debut: number
  fin: number
  /** Numéro et génération de l’objet qui porte la valeur, quand elle n’est pas sur place. */
  renvoi: string | null
}

const RENVOI = /^\s*(\d{1,10} \d{1,5}) R\b/
const HEXA = /^\s*<[0-9A-Fa-f\s]*>/
const AUTRE = /^\s*(?:\/?[^\s/<>()[\]]+)/

/** La fin d’une chaîne littérale qui commence ici, parenthèses et échappements compris ; -1 sans fin. */
export function finDeChaine(texte: string, debut: number): number {
  let profondeur = 0
  for (let place = debut; place < texte.length; place += 1) {
    const signe = texte[place]
    if (signe === '\\') place += 1
    else if (signe === '(') profondeur += 1
    else if (signe === ')') {
      profondeur -= 1
      if (profondeur === 0) return place + 1
    }
  }
  return -1
}

function finDeValeur(texte: string, debut: number): { fin: number; renvoi: string | null } | null {
  const suite = texte.slice(debut, debut + 100_000)
  const blancs = suite.length - suite.trimStart().length
  if (suite[blancs] === '(') {
    const fin = finDeChaine(texte, debut + blancs)
    return fin < 0 ? null : { fin, renvoi: null }
  }
  const renvoi = RENVOI.exec(suite)
  if (renvoi !== null) return { fin: debut + renvoi[0].length, renvoi: renvoi[1] ?? null }
  const lu = HEXA.exec(suite) ?? AUTRE.exec(suite)
  return lu === null ? null : { fin: debut + lu[0].length, renvoi: null }
}

/** Les entrées d’un dictionnaire simple écrit en clair à partir de `debut` ; `null` quand il ne se lit pas. */
export function entreesInfo(texte: string, debut: number): readonly EntreeInfo[] | null {
  const ouvre = texte.indexOf('<<', debut)
  if (ouvre < 0 || ouvre - debut > 100) return null
  const entrees: EntreeInfo[] = []
  for (let place = ouvre + 2; entrees.length < 200; ) {
    const suite = texte.slice(place, place + 200)
    const reste = suite.trimStart()
    const ou = place + suite.length - reste.length
    if (reste.startsWith('>>')) return entrees
    const cle = /^\/([^\s/<>()[\]]+)/.exec(reste)
    const valeur = cle === null ? null : finDeValeur(texte, ou + cle[0].length)
    if (cle === null || valeur === null) return null
    entrees.push({ cle: cle[1] ?? '', debut: ou, ...valeur })
    place = valeur.fin
  }
  return null
}
