import { isNode, LineCounter, parseDocument } from 'yaml'
import { situerFauteJson } from './situer-faute-json.ts'
import type { DefautJeu, LigneJeu } from './types.ts'

interface JsonLu {
  lignes: readonly LigneJeu[]
  defauts: readonly DefautJeu[]
}

const refuser = (ligne: number, colonne: number | null, raison: string): JsonLu => ({
  lignes: [],
  defauts: [{ ligne, colonne, champ: null, raison }],
})

function refuserA(texte: string, rang: number): JsonLu {
  const avant = texte.slice(0, rang).split('\n')
  const colonne = (avant.at(-1)?.length ?? 0) + 1
  return refuser(avant.length, colonne, 'le fichier n’est pas du JSON valide à cet endroit')
}

function listeDe(valeur: unknown): { liste: readonly unknown[]; chemin: readonly string[] } | null {
  if (Array.isArray(valeur)) return { liste: valeur, chemin: [] }
  const dedans =
    typeof valeur === 'object' && valeur !== null && 'identites' in valeur ? valeur.identites : null
  return Array.isArray(dedans) ? { liste: dedans, chemin: ['identites'] } : null
}

/**
 * Lit un JSON : une liste d'identités, ou un objet `{ "identites": […] }`. Chaque champ garde sa ligne
 * et sa position ; une clé écrite deux fois, que JSON admet, est un défaut.
 */
export function lireJsonIdentites(texte: string): JsonLu {
  const faute = situerFauteJson(texte)
  if (faute !== null) return refuserA(texte, faute)
  const lu = listeDe(JSON.parse(texte))
  if (!lu) return refuser(1, null, 'le fichier n’est ni une liste, ni { "identites": […] }')
  // Tout JSON est du YAML 1.2 : son analyseur, lui, garde les positions.
  const lignes = new LineCounter()
  const document = parseDocument(texte, { lineCounter: lignes, schema: 'json', version: '1.2' })
  const position = (octet: number) => {
    const { line, col } = lignes.linePos(octet)
    return { ligne: line, colonne: col }
  }
  if (document.errors.length > 0) {
    const defauts = document.errors.map(({ pos: [debut], code }) => ({
      ...position(debut),
      champ: null,
      raison:
        code === 'DUPLICATE_KEY' ? 'cette clé est écrite deux fois' : 'le JSON est ambigu ici',
    }))
    return { lignes: [], defauts }
  }
  const situer = (chemin: readonly PropertyKey[]) => {
    // Un champ absent se montre là où il devrait être : à son parent.
    for (let fin = chemin.length; fin >= 0; fin -= 1) {
      const noeud = document.getIn(chemin.slice(0, fin), true)
      if (isNode(noeud) && noeud.range) return position(noeud.range[0])
    }
    return { ligne: 1, colonne: 1 }
  }
  return {
    defauts: [],
    lignes: lu.liste.map((identite, rang) => {
      const racine = [...lu.chemin, rang]
      return {
        ligne: situer(racine).ligne,
        valeur: identite,
        lieu: (chemin) => ({
          ...situer([...racine, ...chemin]),
          champ: chemin.length === 0 ? null : chemin.join('.'),
        }),
        defauts: [],
      }
    }),
  }
}
