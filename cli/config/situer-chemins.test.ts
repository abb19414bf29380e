import path from 'node:path'
import { expect, test } from 'vitest'
import { situerChemins } from './situer-chemins.ts'

const DOSSIER = path.resolve('exemples', 'lgc')

test('un chemin « ./ » ou « ../ » part du dossier de la configuration, où qu’il soit écrit', () => {
  const config = {
    cible: './pilote.ts',
    insi: { identites: '../jeu.csv' },
    autorites: ['./ac.pem'],
  }
  expect(situerChemins(config, DOSSIER)).toEqual({
    cible: path.join('exemples', 'lgc', 'pilote.ts'),
    insi: { identites: path.join('exemples', 'jeu.csv') },
    autorites: [path.join('exemples', 'lgc', 'ac.pem')],
  })
})

test('le reste ne change pas', () => {
  const config = { cible: 'reference', sortie: 'reports/campagnes', portBase: 9400, rien: null }
  expect(situerChemins(config, DOSSIER)).toEqual(config)
})
