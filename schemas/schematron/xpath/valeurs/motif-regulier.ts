import { ErreurXPath } from './erreur-xpath.ts'

// Les classes de XPath ne sont pas celles de JavaScript (F&O §7.6.1, XSD annexe F [V]).
const CLASSES: Readonly<Record<string, string>> = {
  d: '\\p{Nd}',
  D: '\\P{Nd}',
  s: '[ \\t\\n\\r]',
  S: '[^ \\t\\n\\r]',
  w: '[^\\p{P}\\p{Z}\\p{C}]',
  W: '[\\p{P}\\p{Z}\\p{C}]',
  i: '[\\p{L}_:]',
  I: '[^\\p{L}_:]',
  c: '[\\p{L}\\p{N}\\p{M}._:-]',
  C: '[^\\p{L}\\p{N}\\p{M}._:-]',
}
const CLASSES_INTERNES: Readonly<Record<string, string>> = {
  d: '\\p{Nd}',
  D: '\\P{Nd}',
  s: ' \\t\\n\\r',
  i: '\\p{L}_:',
  c: '\\p{L}\\p{N}\\p{M}._:\\-',
  w: '\\p{L}\\p{M}\\p{N}\\p{S}',
}

function refuser(motif: string): never {
  throw new ErreurXPath('FORX0002', `expression régulière refusée : ${motif.slice(0, 120)}`)
}

/** Échappe ce que JS lit en mode `u` comme une syntaxe, dans une classe. */
const litteralDeClasse = (c: string): string => (c === '[' ? '\\[' : c)

function traduireMotif(motif: string): string {
  let rendu = ''
  let classe = 0
  for (let i = 0; i < motif.length; i += 1) {
    const c = motif[i] ?? ''
    if (c === '\\') {
      i += 1
      const suivant = motif[i] ?? refuser(motif)
      const table = classe > 0 ? CLASSES_INTERNES : CLASSES
      const rendue = table[suivant]
      if (classe > 0 && rendue === undefined && suivant in CLASSES) refuser(motif)
      // JS n'admet « \\- » que dans une classe ; XPath l'admet partout.
      rendu += rendue ?? (suivant === '-' && classe === 0 ? '-' : `\\${suivant}`)
    } else if (c === '[' && classe === 0) {
      classe = 1
      rendu += c
    } else if (c === '[' && motif[i - 1] === '-') {
      refuser(`${motif} (soustraction de classes)`)
    } else if (c === ']' && classe > 0) {
      classe = 0
      rendu += c
    } else if (classe > 0) rendu += litteralDeClasse(c)
    // Une ancre répétée est permise par XPath, pas par JS.
    else if ((c === '^' || c === '$') && /[*+?{]/.test(motif[i + 1] ?? '')) rendu += `(?:${c})`
    else rendu += c
  }
  return rendu
}

/** Les expressions régulières de XPath, changées en celles de JS et gardées ; `drapeaux` parmi `s m i x`. */
export function creerMotifs(): (motif: string, drapeaux: string) => RegExp {
  const faits = new Map<string, RegExp>()
  return (motif, drapeaux) => {
    const cle = `${drapeaux}/${motif}`
    const fait = faits.get(cle)
    if (fait !== undefined) return fait
    if (/[^smix]/.test(drapeaux)) {
      throw new ErreurXPath('FORX0001', `drapeau inconnu dans « ${drapeaux} »`)
    }
    const propre = drapeaux.includes('x') ? motif.replace(/\s+/g, '') : motif
    try {
      const expression = new RegExp(traduireMotif(propre), `${drapeaux.replace('x', '')}u`)
      faits.set(cle, expression)
      return expression
    } catch (erreur) {
      if (erreur instanceof ErreurXPath) throw erreur
      return refuser(motif)
    }
  }
}
