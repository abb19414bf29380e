import { expect, it } from 'vitest'
import { verifierHosts } from './verifier-hosts.ts'

const HOTES = [
  { nom: 'laisse.test', service: 'insi' },
  { nom: 'boucle.test', service: null },
  { nom: 'defait.test', service: 'apcv' },
  { nom: 'muet.test', service: null },
] as const
const ADRESSES: Record<string, string[]> = {
  'laisse.test': ['203.0.113.5'],
  'boucle.test': ['127.0.0.1'],
  'defait.test': ['198.51.100.20'],
  'muet.test': [],
}

it('nomme les noms qui mènent encore à cette machine ou au banc', async () => {
  const bilan = await verifierHosts(HOTES, ['203.0.113.5'], async (nom) => ADRESSES[nom] ?? [])
  expect(bilan.restants).toEqual(['laisse.test', 'boucle.test'])
  expect(bilan.lignes).toHaveLength(4)
})

it('sans l’adresse du banc, un nom qui y mène paraît défait : elle se donne', async () => {
  const bilan = await verifierHosts(HOTES, [], async (nom) => ADRESSES[nom] ?? [])
  expect(bilan.restants).toEqual(['boucle.test'])
})
