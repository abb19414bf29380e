import { describe, expect, test } from 'vitest'
import { isoler } from './isoler.ts'
import { lireArbre } from './lire-arbre.ts'
import { GENRE, type Noeud } from './noeud.ts'
import { creerNoms } from './noms.ts'
import { cheminDe, ligneDe } from './situer.ts'
import { valeurTexte } from './valeur-texte.ts'

const lire = (texte: string): Noeud => lireArbre(texte, creerNoms())
const racine = (texte: string): Noeud => {
  const element = lire(texte).enfants.find(({ genre }) => genre === GENRE.element)
  if (element === undefined) throw new Error('aucun élément')
  return element
}

describe('la lecture', () => {
  test('résout les espaces de noms là où ils sont déclarés', () => {
    const element = racine('<a xmlns="u" xmlns:p="v"><p:b x="1" p:x="2"/><b xmlns=""/></a>')
    const [b, autre] = element.enfants
    expect([element.espace, b?.espace, b?.prefixe, autre?.espace]).toEqual(['u', 'v', 'p', ''])
    expect(b?.attributs.map((a) => `{${a.espace}}${a.nom}`)).toEqual(['{}x', '{v}x'])
  })

  test('rend les références, les CDATA et les fins de ligne comme XML le veut', () => {
    const element = racine('<a x="1&#10;&lt;\n\t2">é&amp;&#x41;<![CDATA[<b>&]]>\r\nfin</a>')
    expect(element.attributs[0]?.valeur).toBe('1\n<  2')
    expect(element.enfants.map(({ valeur }) => valeur)).toEqual(['é&A<b>&\nfin'])
  })

  test('garde commentaires et instructions, et passe la déclaration', () => {
    const document = lire('\uFEFF<?xml version="1.0"?><!-- c --><?p q r?><a/>')
    expect(document.enfants.map(({ genre }) => genre)).toEqual([
      GENRE.commentaire,
      GENRE.instruction,
      GENRE.element,
    ])
  })

  test('lit un « > » dans un attribut', () => {
    expect(racine('<a x="1 > 0"><b/></a>').enfants).toHaveLength(1)
  })

  test('numérote en ordre du document, attributs après leur élément', () => {
    const element = racine('<a x=""><b><c/></b><d/></a>')
    const [b, d] = element.enfants
    expect([element.ordre, element.attributs[0]?.ordre, b?.ordre, b?.fin, d?.ordre]).toEqual([
      1, 2, 3, 4, 5,
    ])
  })
})

test('un nœud se situe par son chemin et sa ligne', () => {
  const element = racine('<a>\n<b/>\n<b x=""/></a>')
  const [, , , b] = element.enfants
  expect([b && cheminDe(b), b && ligneDe(b)]).toEqual(['/a/b[2]', 3])
  expect(b?.attributs[0] && cheminDe(b.attributs[0])).toBe('/a/b[2]/@x')
})

test('un élément isolé devient la racine de son document', () => {
  const document = lire('<x><a>t<b/></a></x>')
  const a = document.enfants[0]?.enfants[0]
  if (a === undefined || document.arbre === null) throw new Error('rien')
  const seul = isoler(a, document.arbre)
  expect(cheminDe(a)).toBe('/a')
  expect([seul.genre, seul.enfants[0], valeurTexte(seul)]).toEqual([GENRE.document, a, 't'])
})
