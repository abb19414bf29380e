import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { jugerGlossaire, lireGlossaire, motsDuCode } from './glossaire.ts'
import { estSource, lireFichiers } from './lister-fichiers.ts'
import { RACINE } from './racine.ts'

const DEFINITION = 'ce que le mot veut dire'
const mots = motsDuCode([
  { chemin: 'rem/lire-exigences.ts', texte: "const fichePatient = 'preuve' // scenario" },
])

describe('le glossaire', () => {
  it('lit les mots des fichiers et des identifiants, pas des chaînes ni des commentaires', () => {
    expect([...mots]).toEqual(expect.arrayContaining(['lire', 'exigences', 'fiche', 'patient']))
    expect(mots.has('preuve') || mots.has('scenario')).toBe(false)
  })

  it.each([
    [
      'non rangé',
      [
        { terme: 'patient', definition: DEFINITION },
        { terme: 'fiche', definition: DEFINITION },
      ],
    ],
    [
      'répété',
      [
        { terme: 'fiche', definition: DEFINITION },
        { terme: 'fiche', definition: DEFINITION },
      ],
    ],
    ['accentué', [{ terme: 'référentiel', definition: DEFINITION }]],
    ['sans définition', [{ terme: 'patient', definition: '' }]],
    ['que le code n’emploie pas', [{ terme: 'preuve', definition: DEFINITION }]],
  ])('un terme %s est signalé', (_, termes) => {
    expect(jugerGlossaire(termes, mots)).not.toEqual([])
  })

  it('un terme rangé, défini et employé passe, au pluriel aussi', () => {
    const termes = ['exigence', 'fiche', 'patient'].map((terme) => ({
      terme,
      definition: DEFINITION,
    }))
    expect(jugerGlossaire(termes, mots)).toEqual([])
  })

  it('du projet est rangé, défini et employé', () => {
    const termes = lireGlossaire(readFileSync(path.join(RACINE, 'docs/glossaire.md'), 'utf8'))
    expect(termes.length).toBeGreaterThan(20)
    const sources = lireFichiers(
      RACINE,
      (chemin) => estSource(chemin) && !chemin.startsWith('docs/'),
    )
    expect(jugerGlossaire(termes, motsDuCode(sources))).toEqual([])
  })
})
