import { describe, expect, it } from 'vitest'
import { listerFichiers } from './lister-fichiers.ts'
import { jugerNoms } from './noms-de-fichiers.ts'
import { RACINE } from './racine.ts'

const FAUTIFS: Record<string, string> = {
  [`rem/${'a'.repeat(120)}.yaml`]: 'plus de 120 caractères',
  'mocks/insi/aux.ts': 'réservé par Windows',
  'schemas/COM1/x.ts': 'réservé par Windows',
  'docs/pourquoi?.md': 'refusé par Windows',
  'docs/fin.': 'finit par un point',
  'docs/fin /x.md': 'finit par un point ou une espace',
  'mocks/utils/x.ts': 'fourre-tout',
  'steps/common/x.ts': 'fourre-tout',
  'reports/RapportHtml.ts': 'minuscules et tirets',
  'reports/rapport_html.ts': 'minuscules et tirets',
  'reports/Vues/rapport.ts': 'minuscules et tirets',
}

describe('les noms de fichiers', () => {
  it.each(Object.entries(FAUTIFS))('« %s » est refusé : %s', (chemin, motif) => {
    expect(jugerNoms([chemin]).join('\n')).toContain(motif)
  })

  it('deux noms qui ne diffèrent que par la casse sont refusés', () => {
    expect(jugerNoms(['docs/index.md', 'docs/INDEX.md']).join('\n')).toContain('par la casse')
  })

  it('les noms ordinaires passent', () => {
    const noms = ['README.md', '.ci/run', '.gitignore', 'cucumber.cjs', 'rem/rem-mdv-lgc-va1.yaml']
    expect(jugerNoms(noms)).toEqual([])
  })

  it('du projet sont courts et sûrs sur Windows', () => {
    expect(jugerNoms(listerFichiers(RACINE))).toEqual([])
  })
})
