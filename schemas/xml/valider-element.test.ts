import { expect, test } from 'vitest'
import { compilerXsd, libererXsd } from './compiler-xsd.ts'
import { lireXml } from './lire-xml.ts'

const definition = (texte: string) =>
  ({ nom: 'essai', texte, regle: 'essai.schema', source: 'essai', marque: 'C' }) as const

const XSD = definition(`<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
  targetNamespace="urn:e" elementFormDefault="qualified">
  <xs:element name="r"><xs:complexType><xs:sequence>
    <xs:element name="a" type="xs:integer"/><xs:element name="b" type="xs:string" minOccurs="0"/>
  </xs:sequence><xs:attribute name="v" use="required" fixed="4"/></xs:complexType></xs:element>
</xs:schema>`)

function anomalies(xml: string) {
  const schema = compilerXsd(XSD)
  try {
    const lecture = lireXml(new TextEncoder().encode(xml), (document) =>
      document.valider(schema, document.racine.enfants[0] ?? document.racine),
    )
    return lecture.lu ? lecture.valeur : [lecture.anomalie]
  } finally {
    libererXsd(schema)
  }
}

const messages = (xml: string) => anomalies(xml).map((a) => a.message)

test('un sous-arbre conforme n’a pas d’anomalie', () => {
  expect(anomalies('<x><r xmlns="urn:e" v="4"><a>1</a></r></x>')).toEqual([])
})

test('une anomalie porte la règle du schéma et la ligne', () => {
  expect(anomalies('<x>\n<r xmlns="urn:e" v="4">\n<a>un</a></r></x>')).toEqual([
    {
      regle: 'essai.schema',
      source: 'essai',
      marque: 'C',
      message: 'Élément a : la valeur « un » n’est pas du type xs:integer.',
      ligne: 3,
    },
  ])
})

test.each([
  [
    '<x><r xmlns="urn:e" v="4"><b/><a>1</a></r></x>',
    'Élément b : n’est pas attendu ici ; attendu : a.',
  ],
  ['<x><r xmlns="urn:e" v="4"/></x>', 'Élément r : est incomplet ; il manque : a.'],
  ['<x><r xmlns="urn:e"><a>1</a></r></x>', 'Élément r : l’attribut v manque.'],
  [
    '<x><r xmlns="urn:e" v="5"><a>1</a></r></x>',
    'Élément r, attribut v : la valeur « 5 » doit être « 4 ».',
  ],
  [
    '<x><r xmlns="urn:e" v="4" w="1"><a>1</a></r></x>',
    'Élément r, attribut w : l’attribut w n’est pas admis.',
  ],
  ['<x><r xmlns="urn:e" v="4">t<a>1</a></r></x>', 'Élément r : ne doit pas contenir de texte.'],
  ['<x><autre/></x>', 'Élément autre : n’est pas un élément connu.'],
])('dit en français ce qui ne va pas dans %s', (xml, message) => {
  expect(messages(xml)).toContain(message)
})

test('un schéma faux est refusé à la compilation', () => {
  expect(() =>
    compilerXsd(
      definition('<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:rien/></xs:schema>'),
    ),
  ).toThrow('essai')
})
