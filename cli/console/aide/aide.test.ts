import { describe, expect, it } from 'vitest'
import { Contenu } from './contenu.tsx'
import { lireBlocs } from './lire-blocs.ts'
import { lirePage, listerPages } from './pages.ts'
import { resoudreDepuis } from './resoudre.ts'

const pages = new Set(listerPages())
const rendre = (texte: string, page = 'a') =>
  Contenu({ blocs: lireBlocs(texte), resoudre: resoudreDepuis(page, pages) }).toString()

describe('une page d’aide', () => {
  it('rend titres, listes, tables, code, gras et liens', async () => {
    const html = await rendre(
      '# Un titre\n\nDu **gras** et `du code`,\nà la suite.\n\n- un\n- deux\n\n1. premier\n\n| A | B |\n|---|---|\n| a \\| b | c |\n\n```sh\nx < y\n```\n',
    )
    expect(html).toContain('<h1 id="un-titre">Un titre</h1>')
    expect(html).toContain('<p>Du <strong>gras</strong> et <code>du code</code>, à la suite.</p>')
    expect(html).toContain('<ul><li>un</li><li>deux</li></ul><ol><li>premier</li></ol>')
    expect(html).toContain('<td>a | b</td><td>c</td>')
    expect(html).toContain('x &lt; y')
  })

  it('ne laisse passer aucun HTML, ni lien qui exécute', async () => {
    const html = await rendre(
      '<script>alert(1)</script>\n\n[clic](javascript:alert(1)) ![](x" onerror="alert(1))\n\n| <b>a</b> |\n|---|\n| <i>b</i> |',
    )
    expect(html).not.toMatch(/<script|<b>|<i>|href="javascript|onerror="/)
    expect(html).toContain('&lt;script&gt;')
  })

  it('numérote les titres répétés', async () => {
    expect(await rendre('## A\n\n## A\n')).toContain('<h2 id="a-1">')
  })

  it('mène aux autres pages de la documentation, pas hors d’elle', async () => {
    const html = await rendre(
      '[un](erreurs.md#segur-cli-001) [deux](../README.md) [trois](https://exemple.fr/)',
    )
    expect(html).toContain('href="/aide/erreurs#segur-cli-001"')
    expect(html).not.toContain('README')
    expect(html).toContain('href="https://exemple.fr/" rel="noreferrer"')
  })

  it('se cherche par son nom seulement', () => {
    expect(lirePage('../package')).toBeNull()
    expect(lirePage('lire-un-echec')?.titre).toBe('Lire un échec')
  })
})

it('toutes les pages de docs/ se lisent, avec un titre et des ancres uniques', () => {
  for (const nom of pages) {
    const page = lirePage(nom)
    const titres = page?.blocs.flatMap((bloc) => (bloc.genre === 'titre' ? [bloc] : [])) ?? []
    expect([nom, titres.filter(({ niveau }) => niveau === 1).length]).toEqual([nom, 1])
    expect(new Set(titres.map(({ ancre }) => ancre)).size).toBe(titres.length)
  }
})
