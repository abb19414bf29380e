import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { creerCampagneFictive } from './essais/campagne-fictive.ts'
import { dossierTemporaire } from './essais/dossier-temporaire.ts'
import { composerJunit, echapperXml } from './junit.ts'
import { lireCampagne } from './modele/lire-campagne.ts'
import { placerPreuves } from './preuves/placer-preuves.ts'

async function composer(): Promise<string> {
  const { dossier, referentiel } = creerCampagneFictive(dossierTemporaire())
  return composerJunit(await placerPreuves(lireCampagne(dossier, referentiel)))
}

describe('junit.xml', () => {
  it('a la forme attendue', async () => {
    await expect(await composer()).toMatchFileSnapshot('./essais/attendus/junit.xml.txt')
  })

  it('reste du XML valide devant un texte hostile', async () => {
    const xml = await composer()
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(xml).toContain('&lt;script&gt;')
  })

  it('compte échecs, erreurs du banc et cas', async () => {
    const lu = new XMLParser({ ignoreAttributes: false }).parse(await composer())
    expect(lu.testsuites).toMatchObject({
      '@_tests': '9',
      '@_failures': '2',
      '@_errors': '1',
      '@_skipped': '1',
    })
    expect(lu.testsuites.testsuite).toHaveLength(2)
  })
})

describe('echapperXml', () => {
  it('échappe le balisage et les guillemets, remplace ce que XML interdit', () => {
    expect(echapperXml('<a b="c">&\u0000\u001b\ud800\n')).toBe(
      '&lt;a b=&quot;c&quot;&gt;&amp;\ufffd\ufffd\ufffd&#10;',
    )
  })
})
