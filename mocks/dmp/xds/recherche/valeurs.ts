/** Les valeurs d'un paramètre de requête, ou la forme attendue. */
export type ValeursLues = { valeurs: readonly string[]; liste: boolean } | { refus: string }

/** Lit un texte entre apostrophes ; une apostrophe y est doublée. Rend la suite. */
function lireTexte(source: string, debut: number): { valeur: string; fin: number } | null {
  let valeur = ''
  for (let i = debut + 1; i < source.length; i += 1) {
    if (source[i] !== "'") valeur += source[i]
    else if (source[i + 1] === "'") {
      valeur += "'"
      i += 1
    } else return { valeur, fin: i + 1 }
  }
  return null
}

/** Les éléments d'une suite `'a' , 'b'` ou `12` ; `null` quand elle est mal écrite. */
function lireSuite(source: string): readonly string[] | null {
  const valeurs: string[] = []
  let i = 0
  const sauter = () => {
    while (/\s/.test(source[i] ?? '')) i += 1
  }
  for (;;) {
    sauter()
    if (source[i] === "'") {
      const lu = lireTexte(source, i)
      if (!lu) return null
      valeurs.push(lu.valeur)
      i = lu.fin
    } else {
      const nombre = /^-?\d+/.exec(source.slice(i))?.[0]
      if (!nombre) return null
      valeurs.push(nombre)
      i += nombre.length
    }
    sauter()
    if (i >= source.length) return valeurs
    if (source[i] !== ',') return null
    i += 1
  }
}

/**
 * Lit les `Value` d'une fente de requête : `'x'`, nombre, ou liste `('a','b')`, espaces et retours à la
 * ligne libres ; les valeurs de plusieurs `Value` s'ajoutent (dmp.md §9 [V]).
 */
export function lireValeurs(ecrites: readonly string[]): ValeursLues {
  const valeurs: string[] = []
  let liste = false
  for (const ecrite of ecrites) {
    const texte = ecrite.trim()
    const entre = /^\(([\s\S]*)\)$/.exec(texte)
    if (entre) liste = true
    const lues = lireSuite(entre?.[1] ?? texte)
    if (!lues) return { refus: `« ${texte.slice(0, 80)} » ne s’écrit ni 'x', ni ('a','b')` }
    valeurs.push(...lues)
  }
  return valeurs.length > 0 ? { valeurs, liste } : { refus: 'aucune valeur' }
}
