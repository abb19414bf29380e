import { expect, test } from 'vitest'
import { compterNoeuds } from './compter-noeuds.ts'

test.each([
  ['<a/>', 1],
  ['<a b="1" c=\'2\'><d e="&gt;>"/></a>', 5],
  ['<?xml version="1.0"?><a/><?p x="y"?>', 1],
  ['<!-- <a b="c"/> --><a/>', 1],
  ['<a><![CDATA[<b c="d">]]></a>', 1],
  ['<a>"l\'eau"</a>', 1],
  ['', 0],
  ['texte', 0],
])('%s : %d', (texte, nombre) => {
  expect(compterNoeuds(texte)).toBe(nombre)
})

test.each(['<a', '<a b="', '<!--', '<![CDATA[', '<?', '</'])(
  '« %s » non fermé se compte aussi',
  (texte) => {
    expect(compterNoeuds(texte)).toBeLessThanOrEqual(2)
  },
)
