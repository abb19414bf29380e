import { expect, test } from 'vitest'
import type { Preuve } from '../../../rem/index.ts'
import { videosAFilmer } from './videos-a-filmer.ts'

const preuve = (id: string, type: Preuve['type']): Preuve => ({
  ...{ id, numero: id, type, typesAcceptes: [], format: null, description: '' },
  ...{ environnementExige: 'indifferent', motifEnvironnement: '' },
  ...{ presence: 'due', motifPresence: '', equivalentes: [] },
})
const preuves = [preuve('01', 'video'), preuve('02', 'capture'), preuve('03', 'video')]

test('chaque preuve en vidéo se filme, les autres restent des captures', () => {
  expect(videosAFilmer({ preuves }, { pilote: {}, captures: 'toutes' })).toBe(2)
})

test('une personne guidée remet les siennes, et la matrice de mutation ne garde rien', () => {
  const remettrePreuve = async () => null
  expect(videosAFilmer({ preuves }, { pilote: { remettrePreuve }, captures: 'toutes' })).toBe(0)
  expect(videosAFilmer({ preuves }, { pilote: {}, captures: 'aucune' })).toBe(0)
})
