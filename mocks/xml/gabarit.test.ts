import { expect, test } from 'vitest'
import { element, xml } from './gabarit.ts'

test('échappe les valeurs, pas les fragments', () => {
  const dedans = xml`<b>${'<\'&">'}</b>`
  expect(xml`<a c="${'"'}">${dedans}${null}${[dedans]}</a>`.xml).toBe(
    '<a c="&quot;"><b>&lt;&apos;&amp;&quot;&gt;</b><b>&lt;&apos;&amp;&quot;&gt;</b></a>',
  )
})

test('ôte les caractères interdits en XML', () => {
  expect(xml`<a>${'x\u0000\u001Fy'}</a>`.xml).toBe('<a>xy</a>')
})

test('un élément absent ou vide', () => {
  expect([element('a', null).xml, element('a', '').xml]).toEqual(['', '<a></a>'])
})
