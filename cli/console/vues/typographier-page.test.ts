import { expect, it } from 'vitest'
import { typographierPage } from './typographier-page.ts'

it('pose les espaces insécables dans le texte', () => {
  expect(typographierPage('<p>Vu : « oui » !</p>')).toBe(
    '<p>Vu\u00a0: «\u00a0oui\u00a0»\u00a0!</p>',
  )
})

it.each(['samp', 'code', 'pre', 'textarea', 'kbd'])('ne touche pas ce que %s montre', (balise) => {
  const html = `<p><${balise} class="x">a : b</${balise}></p>`
  expect(typographierPage(html)).toBe(html)
})

it('ne touche pas les attributs', () => {
  const html = '<a title="a : b" href="/x?y=« z »">ici</a>'
  expect(typographierPage(html)).toBe(html)
})
