import { describe, expect, it } from 'vitest'
import { jugerLiens, jugerRenvois, trouverPagesIsolees } from './liens.ts'
import { estSource, lireFichiers, listerFichiers } from './lister-fichiers.ts'
import { RACINE } from './racine.ts'

const page = (chemin: string, texte: string) => ({ chemin, texte })
const PAGES = [
  page(
    'README.md',
    '# Banc\n[ok](docs/a.md#étape-1--installer) [dossier](docs) [web](https://exemple.fr)',
  ),
  page('docs/a.md', '# A\n## Étape 1 : installer\n## Suite\n## Suite\n[haut](#a) [deux](#suite-1)'),
]
const CHEMINS = ['README.md', 'docs/a.md', 'docs/images/x.png']

describe('les liens des pages', () => {
  it('justes passent, titres accentués et répétés compris', () => {
    expect(jugerLiens(PAGES, CHEMINS)).toEqual([])
  })

  it.each([
    ['[x](b.md)', 'fichier absent'],
    ['![x](images/y.png)', 'fichier absent'],
    ['[x](a.md#rien)', 'titre absent'],
    ['[x](../../ailleurs.md)', 'fichier absent'],
  ])('« %s » est signalé : %s', (texte, motif) => {
    const signales = jugerLiens([...PAGES, page('docs/c.md', texte)], CHEMINS)
    expect(signales.join()).toContain(motif)
  })

  it('dans un bloc ou du code en ligne ne comptent pas', () => {
    const texte = '```md\n[x](rien.md)\n```\nécrire `[x](rien.md)`'
    expect(jugerLiens([page('docs/c.md', texte)], CHEMINS)).toEqual([])
  })

  it('une page que rien ne cite est isolée, même si elle se cite', () => {
    const seule = page('docs/seule.md', '# S\n[moi](seule.md)')
    expect(trouverPagesIsolees([...PAGES, seule], ['README.md'])).toEqual(['docs/seule.md'])
  })

  it('une source qui renvoie à une page ou un titre absent est signalée', () => {
    const source = page(
      'cli/x.ts',
      `'${['docs', 'b.md'].join('/')}' et '${['docs', 'a.md#b'].join('/')}'`,
    )
    expect(jugerRenvois([source], PAGES)).toHaveLength(2)
  })
})

describe('la documentation du projet', () => {
  const pages = lireFichiers(RACINE, (chemin) => chemin.endsWith('.md'))

  it('n’a que des liens internes qui mènent quelque part', () => {
    expect(jugerLiens(pages, listerFichiers(RACINE))).toEqual([])
  })

  it('est atteinte toute entière depuis le README ou le LISEZMOI', () => {
    expect(trouverPagesIsolees(pages, ['README.md', 'LISEZMOI.md', 'CHANGELOG.md'])).toEqual([])
  })

  it('contient toutes les pages auxquelles les sources renvoient', () => {
    const sources = lireFichiers(RACINE, (c) => estSource(c) && !c.startsWith('docs/'))
    expect(jugerRenvois(sources, pages)).toEqual([])
  })
})
