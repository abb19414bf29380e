import { describe, expect, test } from 'vitest'
import { lireXml } from './lire-xml.ts'
import type { OptionsLecture } from './types.ts'

const octets = (texte: string) => new TextEncoder().encode(texte)
const lire = (contenu: Uint8Array, options?: OptionsLecture) =>
  lireXml(contenu, ({ racine }) => racine, options)

function refus(contenu: Uint8Array, options?: OptionsLecture): string {
  const lecture = lire(contenu, options)
  return lecture.lu ? 'lu' : lecture.anomalie.regle
}

describe('lireXml', () => {
  test('copie noms, espaces, attributs, textes et lignes', () => {
    const lecture = lire(
      octets('<?xml version="1.0"?>\n<a:r xmlns:a="urn:a" b="1">\n<c>é&amp;</c></a:r>'),
    )
    expect(lecture).toMatchObject({
      lu: true,
      valeur: {
        nom: 'r',
        espace: 'urn:a',
        prefixe: 'a',
        ligne: 2,
        attributs: [{ nom: 'b', espace: '', valeur: '1' }],
        enfants: [{ nom: 'c', espace: '', texte: 'é&', ligne: 3 }],
      },
    })
  })

  test('refuse le milliard de rires sans l’analyser', () => {
    const entites = Array.from(
      { length: 9 },
      (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
    )
    const bombe = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY l0 "ha">${entites.join('')}]><r>&l9;</r>`
    expect(refus(octets(bombe))).toBe('xml.doctype')
  })

  test('refuse une entité externe, même derrière un commentaire et une instruction', () => {
    const externe =
      '<?xml version="1.0"?>\n<!-- a --><?b c?>\n<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>'
    const lecture = lire(octets(externe))
    expect(lecture).toMatchObject({ lu: false, anomalie: { regle: 'xml.doctype', ligne: 3 } })
  })

  test('un DOCTYPE cité dans un texte n’est pas un DOCTYPE', () => {
    expect(refus(octets('<r><![CDATA[<!DOCTYPE r>]]></r>'))).toBe('lu')
  })

  test('refuse une entité non déclarée', () => {
    expect(refus(octets('<r>&secret;</r>'))).toBe('xml.mal-forme')
  })

  test('dit la ligne d’un XML mal formé', () => {
    expect(lire(octets('<r>\n<a>\n</r>'))).toMatchObject({
      lu: false,
      anomalie: { regle: 'xml.mal-forme', ligne: 3 },
    })
  })

  test.each([
    ['texte vide', ''],
    ['du JSON', '{"a":1}'],
    ['deux racines', '<a/><b/>'],
    ['préfixe non déclaré', '<x:a/>'],
    ['caractère de contrôle', '<a>\u0001</a>'],
    ['commentaire non fermé', '<!-- '],
    ['instruction non fermée', '<?a '],
  ])('refuse %s', (_, texte) => {
    expect(refus(octets(texte))).toBe('xml.mal-forme')
  })

  test('refuse des octets qui ne sont pas de l’UTF-8', () => {
    expect(refus(Uint8Array.from([0x3c, 0x61, 0x3e, 0xe9, 0x3c, 0x2f, 0x61, 0x3e]))).toBe(
      'xml.charset',
    )
  })

  test('refuse l’UTF-16 avec marque d’ordre', () => {
    expect(refus(Buffer.from('\uFEFF<a/>', 'utf16le'))).toBe('xml.charset')
  })

  test('refuse une déclaration XML d’un autre encodage', () => {
    expect(refus(octets('<?xml version="1.0" encoding="ISO-8859-1"?><a/>'))).toBe('xml.charset')
  })

  test('refuse un encodage HTTP autre qu’UTF-8', () => {
    expect(refus(octets('<a/>'), { charset: 'iso-8859-15' })).toBe('xml.charset')
  })

  test('admet la marque d’ordre UTF-8 et la déclaration utf-8', () => {
    expect(
      refus(octets('\uFEFF<?xml version="1.0" encoding="utf-8"?><a/>'), { charset: 'UTF-8' }),
    ).toBe('lu')
  })

  test('refuse un document trop grand', () => {
    expect(refus(octets(`<a>${' '.repeat(100)}</a>`), { tailleMax: 100 })).toBe('xml.taille')
    expect(refus(new Uint8Array(10 * 1024 * 1024 + 1))).toBe('xml.taille')
  })

  test('refuse trop d’éléments et d’attributs', () => {
    expect(refus(octets(`<a>${'<b c="1"/>'.repeat(6)}</a>`), { noeudsMax: 12 })).toBe('xml.noeuds')
    expect(refus(octets(`<a>${'<b/>'.repeat(2_000_000)}</a>`))).toBe('xml.noeuds')
  })

  test('refuse une imbrication démesurée', () => {
    expect(refus(octets(`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`))).toBe('xml.mal-forme')
  })

  test('n’inclut aucun fichier par XInclude', () => {
    const lecture = lire(
      octets(
        '<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/passwd" parse="text"/></a>',
      ),
    )
    expect(lecture).toMatchObject({
      lu: true,
      valeur: { enfants: [{ nom: 'include', texte: '' }] },
    })
  })

  test('laisse passer l’erreur de l’appelant', () => {
    expect(() =>
      lireXml(octets('<a/>'), () => {
        throw new Error('à moi')
      }),
    ).toThrow('à moi')
  })
})
