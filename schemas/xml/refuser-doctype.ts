import type { Anomalie } from '../anomalie.ts'

/** Position qui suit `fin` à partir de `debut`, ou -1 quand la construction n'est pas fermée. */
function apres(texte: string, debut: number, fin: string): number {
  const position = texte.indexOf(fin, debut)
  return position < 0 ? -1 : position + fin.length
}

function positionDoctype(texte: string): number {
  const blanc = /[\s\uFEFF]*/y
  for (let i = 0; i >= 0; ) {
    blanc.lastIndex = i
    i += blanc.exec(texte)?.[0].length ?? 0
    if (texte.startsWith('<!DOCTYPE', i)) return i
    if (texte.startsWith('<?', i)) i = apres(texte, i, '?>')
    else if (texte.startsWith('<!--', i)) i = apres(texte, i, '-->')
    else return -1
  }
  return -1
}

/** L'anomalie `xml.doctype`, à la ligne donnée. */
export function anomalieDoctype(ligne: number): Anomalie {
  return {
    regle: 'xml.doctype',
    source: 'SOAP 1.2 partie 1 §5 : pas de DTD dans un message',
    marque: 'V',
    message: 'DOCTYPE refusé : ni entité, ni DTD, ni fichier externe ne sont lus.',
    ligne,
  }
}

/**
 * Refuse un document qui porte un DOCTYPE, sans l'analyser : les entités ne sont jamais vues par
 * l'analyseur (milliard de rires, entité externe).
 */
export function refuserDoctype(texte: string): Anomalie | null {
  const position = positionDoctype(texte)
  if (position < 0) return null
  return anomalieDoctype(texte.slice(0, position).split('\n').length)
}
