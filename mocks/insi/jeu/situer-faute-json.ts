/** Un jeu d'identités n'a que quelques niveaux ; au-delà, l'analyse des positions s'épuiserait. */
const PROFONDEUR_MAX = 20

/** Ce qui peut suivre : une valeur, une clé, et si le niveau peut se fermer là. */
interface Etat {
  attente: 'valeur' | 'valeur-ou-fin' | 'cle' | 'cle-ou-fin' | 'deux-points' | 'suite'
  niveaux: string[]
}

/** Fin d'un jeton commencé à `debut`, ou `null` quand ce n'en est pas un. */
function finDeJeton(texte: string, debut: number): number | null {
  const signe = texte[debut] ?? ''
  if ('[]{},:'.includes(signe)) return debut + 1
  if (signe === '"') return finDeTexte(texte, debut + 1)
  const nu = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y
  nu.lastIndex = debut
  return nu.test(texte) ? nu.lastIndex : null
}

function finDeTexte(texte: string, debut: number): number | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON les interdit dans un texte
  const special = /["\\\u0000-\u001F]/g
  const echappement = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
  for (special.lastIndex = debut; special.test(texte); ) {
    const rang = special.lastIndex - 1
    if (texte[rang] === '"') return rang + 1
    echappement.lastIndex = rang
    if (!echappement.test(texte)) return null
    special.lastIndex = echappement.lastIndex
  }
  return null
}

function ouvrir(etat: Etat, signe: string): boolean {
  if (!etat.attente.startsWith('valeur') || etat.niveaux.length >= PROFONDEUR_MAX) return false
  etat.niveaux.push(signe)
  etat.attente = signe === '[' ? 'valeur-ou-fin' : 'cle-ou-fin'
  return true
}

function fermer(etat: Etat, signe: string): boolean {
  const ouvert = signe === ']' ? '[' : '{'
  const permis = etat.attente === 'suite' || etat.attente.endsWith('-ou-fin')
  if (etat.niveaux.at(-1) !== ouvert || !permis) return false
  etat.niveaux.pop()
  etat.attente = 'suite'
  return true
}

function separer(etat: Etat): boolean {
  if (etat.attente !== 'suite' || etat.niveaux.length === 0) return false
  etat.attente = etat.niveaux.at(-1) === '[' ? 'valeur' : 'cle'
  return true
}

function poser(etat: Etat, signe: string): boolean {
  const cle = etat.attente.startsWith('cle')
  if (!cle && !etat.attente.startsWith('valeur')) return false
  if (cle && signe !== '"') return false
  etat.attente = cle ? 'deux-points' : 'suite'
  return true
}

function avancer(etat: Etat, signe: string): boolean {
  if (signe === '[' || signe === '{') return ouvrir(etat, signe)
  if (signe === ']' || signe === '}') return fermer(etat, signe)
  if (signe === ',') return separer(etat)
  if (signe !== ':') return poser(etat, signe)
  if (etat.attente !== 'deux-points') return false
  etat.attente = 'valeur'
  return true
}

/**
 * Rang du premier caractère qui fait qu'un texte n'est pas du JSON, ou `null` ; l'analyseur de Node ne
 * le dit pas toujours. Une imbrication de plus de vingt niveaux est une faute elle aussi.
 */
export function situerFauteJson(texte: string): number | null {
  const etat: Etat = { attente: 'valeur', niveaux: [] }
  const blancs = /[ \t\r\n]*/y
  for (let ici = 0; ; ) {
    blancs.lastIndex = ici
    blancs.test(texte)
    ici = blancs.lastIndex
    if (ici >= texte.length) break
    const fin = finDeJeton(texte, ici)
    if (fin === null || !avancer(etat, texte[ici] ?? '')) return ici
    ici = fin
  }
  return etat.attente === 'suite' && etat.niveaux.length === 0 ? null : texte.length
}
