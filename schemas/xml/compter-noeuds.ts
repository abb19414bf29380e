/** Sections dont le contenu n'est pas du balisage : début et fin. */
const SECTIONS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['</', '>'],
] as const

function finDeSection(texte: string, debut: number): number | null {
  const section = SECTIONS.find(([ouvrante]) => texte.startsWith(ouvrante, debut))
  if (!section) return null
  const [ouvrante, fermante] = section
  const fin = texte.indexOf(fermante, debut + ouvrante.length)
  return fin < 0 ? texte.length : fin + fermante.length
}

/** Parcourt une balise ouvrante ; rend sa fin et son nombre d'attributs. */
function lireBalise(texte: string, debut: number): { fin: number; attributs: number } {
  const suivant = /["'>]/g
  suivant.lastIndex = debut
  let attributs = 0
  for (;;) {
    const trouve = suivant.exec(texte)
    if (!trouve) return { fin: texte.length, attributs }
    if (trouve[0] === '>') return { fin: suivant.lastIndex, attributs }
    const fermeture = texte.indexOf(trouve[0], suivant.lastIndex)
    if (fermeture < 0) return { fin: texte.length, attributs }
    attributs += 1
    suivant.lastIndex = fermeture + 1
  }
}

/**
 * Nombre d'éléments et d'attributs d'un texte XML, compté sans l'analyser : la mémoire de l'analyseur
 * ne se rend jamais au système, mieux vaut refuser avant. Un texte mal formé donne un nombre approché.
 */
export function compterNoeuds(texte: string): number {
  let nombre = 0
  for (let i = texte.indexOf('<'); i >= 0; ) {
    let fin = finDeSection(texte, i)
    if (fin === null) {
      const balise = lireBalise(texte, i + 1)
      nombre += 1 + balise.attributs
      fin = balise.fin
    }
    i = texte.indexOf('<', fin)
  }
  return nombre
}
