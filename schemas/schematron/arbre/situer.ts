import { GENRE, type Noeud, racineDe } from './noeud.ts'

function etape(noeud: Noeud): string {
  if (noeud.genre === GENRE.attribut) return `@${noeud.nom}`
  if (noeud.genre === GENRE.texte) return 'text()'
  if (noeud.genre !== GENRE.element) return '?'
  let [rang, memes] = [0, 0]
  for (const frere of noeud.parent?.enfants ?? []) {
    if (frere.cle === noeud.cle && frere.genre === GENRE.element) memes += 1
    if (frere === noeud) rang = memes
    if (rang > 0 && memes > 1) break
  }
  return memes > 1 ? `${noeud.nom}[${rang}]` : noeud.nom
}

/** La place d'un nœud, en noms locaux : `/ClinicalDocument/author[2]/assignedAuthor` ; `/` pour le document. */
export function cheminDe(noeud: Noeud): string {
  const etapes: string[] = []
  for (let n: Noeud | null = noeud; n !== null && n.genre !== GENRE.document; n = n.parent) {
    etapes.unshift(etape(n))
  }
  return `/${etapes.join('/')}`
}

function finsDeLigne(texte: string): readonly number[] {
  const fins: number[] = []
  for (let i = texte.indexOf('\n'); i >= 0; i = texte.indexOf('\n', i + 1)) fins.push(i)
  return fins
}

/** La ligne où commence un nœud, à partir de 1 ; les fins de ligne sont relevées une fois par document. */
export function ligneDe(noeud: Noeud): number {
  const { position } = noeud
  const { arbre } = racineDe(noeud)
  if (arbre === null) return 0
  arbre.finsDeLigne ??= finsDeLigne(arbre.texte)
  const fins = arbre.finsDeLigne
  let [bas, haut] = [0, fins.length]
  while (bas < haut) {
    const milieu = (bas + haut) >> 1
    if ((fins[milieu] ?? 0) < position) bas = milieu + 1
    else haut = milieu
  }
  return bas + 1
}
