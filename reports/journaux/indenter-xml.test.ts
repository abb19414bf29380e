import { describe, expect, it } from 'vitest'
import { indenterXml } from './indenter-xml.ts'

describe('indenterXml', () => {
  it('met un élément par ligne, déclaration, espaces de noms et attributs gardés', () => {
    const xml =
      '<?xml version="1.0" encoding="UTF-8"?><e:E xmlns:e="urn:e" a="1"><e:B><n>x &amp; y</n><v/></e:B></e:E>'
    expect(indenterXml(xml)).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<e:E xmlns:e="urn:e" a="1">',
        '  <e:B>',
        '    <n>x &amp; y</n>',
        '    <v></v>',
        '  </e:B>',
        '</e:E>',
        '',
      ].join('\n'),
    )
  })

  it.each([
    ['mal formé', '<a><b></a>'],
    ['qui déclare des entités', '<!DOCTYPE a [<!ENTITY x "lol">]><a>&x;</a>'],
    ['trop gros', `<a>${'<b>1</b>'.repeat(200_000)}</a>`],
    ['très profond', `${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}`],
  ])('laisse tel quel un XML %s', (_, xml) => {
    const rendu = indenterXml(xml)
    expect(rendu.replace(/\s/g, '')).toBe(xml.replace(/\s/g, ''))
  })
})
