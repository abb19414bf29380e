import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { composerPdf } from '../pdfa/essais/composer-pdf.ts'
import { jugerPdfa } from '../pdfa/juger-pdfa.ts'
import { ouvrirDocumentPdf } from './document-pdf.ts'

const latin = (texte: string) => Buffer.from(texte, 'latin1')
const reglesDe = (pdf: Uint8Array) => [
  ...new Set(jugerPdfa(pdf).anomalies.map(({ regle }) => regle)),
]
const flux = (cles: string, donnees: Buffer) =>
  `<<${cles}/Length ${donnees.length}>>\nstream\n${donnees.toString('latin1')}\nendstream`

/** Un PDF de ces objets, sans table : le lecteur la refait. */
const sansTable = (...objets: readonly string[]) =>
  latin(
    `%PDF-1.4\n%\xe2\xe3\xcf\xd3\n${objets.map((o, rang) => `${rang + 1} 0 obj\n${o}\nendobj\n`).join('')}trailer\n<</Root 1 0 R>>\n%%EOF\n`,
  )

/** Un PDF 1.5 : catalogue et pages dans un flux d'objets, renvois dans un flux. */
function enPdf15(): Buffer {
  const contenus = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>',
  ]
  let place = 0
  const tete = contenus.map((contenu, rang) => {
    const paire = `${rang + 1} ${place} `
    place += contenu.length + 1
    return paire
  })
  const donnees = deflateSync(latin(tete.join('') + contenus.join(' ')))
  const cles = `/Type/ObjStm/N 3/First ${tete.join('').length}/Filter/FlateDecode`
  const debut = '%PDF-1.5\n%\xe2\xe3\xcf\xd3\n'
  const corps = `${debut}4 0 obj\n${flux(cles, donnees)}\nendobj\n`
  const lignes = [
    [0, 0, 0],
    [2, 4, 0],
    [2, 4, 1],
    [2, 4, 2],
    [1, debut.length, 0],
    [1, corps.length, 0],
  ]
  // Prédiction PNG « haut », celle des producteurs courants.
  const rangees = lignes.map(([genre = 0, a = 0, b = 0]) => [genre, a >> 8, a & 255, b])
  const predites = rangees.map((rangee, rang) => [
    2,
    ...rangee.map((octet, x) => (octet - (rangees[rang - 1]?.[x] ?? 0)) & 255),
  ])
  const renvois = deflateSync(Buffer.from(predites.flat()))
  const annexe =
    '/Type/XRef/Size 6/W[1 2 1]/Root 1 0 R/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>'
  return latin(
    `${corps}5 0 obj\n${flux(annexe, renvois)}\nendobj\nstartxref\n${corps.length}\n%%EOF\n`,
  )
}

test('un PDF 1.5 se lit, et ses renvois et objets comprimés se disent', () => {
  const jugement = jugerPdfa(enPdf15())
  expect(jugement.pages).toBe(1)
  expect(reglesDe(enPdf15())).toEqual(
    expect.arrayContaining(['pdfa.fichier.flux-de-renvois', 'pdfa.fichier.flux-d-objets']),
  )
})

describe('un PDF hostile est un constat, jamais une panne', () => {
  const PAGE = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>']

  test.each([
    ['vide', '', 'pdfa.lecture'],
    ['sans rien derrière l’en-tête', '%PDF-1.4\n', 'pdfa.lecture'],
    ['coupé au milieu d’un objet', '%PDF-1.4\n1 0 obj\n<</A ', 'pdfa.lecture'],
    [
      'renvois qui tournent en rond',
      '%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF\n',
      'pdfa.fichier.catalogue',
    ],
    [
      'un million d’objets annoncés',
      '%PDF-1.4\nxref\n0 9999999\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n',
      'pdfa.fichier.renvois',
    ],
  ])('%s', (_cas, texte, regle) => {
    expect(reglesDe(latin(texte))).toContain(regle)
  })

  test.each<[string, readonly string[], string]>([
    [
      'tableaux emboîtés dix mille fois',
      [...PAGE, `<</Type/Page/A ${'['.repeat(10_000)}>>`],
      'pdfa.fichier.objet-illisible',
    ],
    [
      'une page sa propre parente',
      [PAGE[0] ?? '', '<</Type/Pages/Kids[2 0 R 2 0 R]>>'],
      'pdfa.fichier.catalogue',
    ],
    [
      'une longueur qui se cherche elle-même',
      [...PAGE, '<</Type/Page/Contents 4 0 R>>', '<</Length 4 0 R>>\nstream\nq Q\nendstream'],
      'pdfa.objets.longueur-flux',
    ],
    [
      'un contenu qui gonfle mille fois',
      [
        ...PAGE,
        '<</Type/Page/Contents 4 0 R>>',
        flux('/Filter/FlateDecode', deflateSync(Buffer.alloc(40_000_000, 32))),
      ],
      'pdfa.contenu.lisible',
    ],
    [
      'un programme',
      [
        `<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>`,
        PAGE[1] ?? '',
        '<</Type/Page>>',
      ],
      'pdfa.action.javascript',
    ],
    [
      'des métadonnées à bombe d’entités',
      [
        '<</Type/Catalog/Pages 2 0 R/Metadata 4 0 R>>',
        PAGE[1] ?? '',
        '<</Type/Page>>',
        flux('/Type/Metadata/Subtype/XML', latin('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')),
      ],
      'pdfa.metadonnees.lisibles',
    ],
  ])('%s', (_cas, objets, regle) => {
    expect(reglesDe(sansTable(...objets))).toContain(regle)
  })

  test('trop de valeurs, un fichier trop lourd : la raison est dite', () => {
    const limites = {
      octets: 1e6,
      objets: 10,
      sections: 10,
      profondeur: 10,
      flux: 1e5,
      total: 1e5,
      jetons: 50,
    }
    const long = sansTable(...PAGE, `<</A[${'1 '.repeat(500)}]>>`)
    const ouverture = ouvrirDocumentPdf(long, limites)
    expect(ouverture.ouvert && ouverture.pdf.illisibles[0]?.raison).toContain('plus de 50 valeurs')
    const lourd = ouvrirDocumentPdf(Buffer.alloc(1_000_001), limites)
    expect(!lourd.ouvert && lourd.raison).toContain('dépasse')
  })

  test('un octet changé n’importe où ne fait jamais lever', async () => {
    const pdf = await composerPdf()
    let graine = 7
    const hasard = (max: number) => {
      graine = (graine * 1_103_515_245 + 12_345) % 2_147_483_648
      return graine % max
    }
    for (let essai = 0; essai < 60; essai += 1) {
      const abime = Buffer.from(pdf)
      for (let i = 0; i < 20; i += 1) abime[hasard(abime.length)] = hasard(256)
      expect(Array.isArray(jugerPdfa(abime).anomalies)).toBe(true)
    }
  })
})
