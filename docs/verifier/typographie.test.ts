import { describe, expect, it } from 'vitest'
import { lireFichiers } from './lister-fichiers.ts'
import { RACINE } from './racine.ts'
import { jugerTypographie } from './typographie.ts'

const juger = (texte: string) => jugerTypographie({ chemin: 'docs/x.md', texte })

describe('la typographie française', () => {
  it.each([
    'Un exemple : voilà',
    'Pourquoi ?',
    'Attention !',
    'un ; deux',
    'le mot « dossier »',
    'un; deux',
    'exemple: voilà',
    "l'exigence",
  ])('« %s » est signalé', (texte) => {
    expect(juger(texte)).not.toEqual([])
  })

  it('une phrase bien écrite passe, code et adresses compris', () => {
    const texte =
      'L’exigence\u00a0: «\u00a0dossier\u00a0» `a: b` https://exemple.fr/a?b;c [x](y.md?z)\u00a0!\n| a | b |\n|---|:--|'
    expect(juger(texte)).toEqual([])
  })

  it('est respectée dans les pages', () => {
    const francaises = (chemin: string) => chemin.endsWith('.md') && chemin !== 'README.md'
    expect(lireFichiers(RACINE, francaises).flatMap(jugerTypographie)).toEqual([])
  })
})
