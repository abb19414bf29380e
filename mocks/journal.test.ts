import { expect, test } from 'vitest'
import { creerHorloge } from './horloge.ts'
import { creerJournal, type EntreeSansRang } from './journal.ts'

const ENTREE: EntreeSansRang = {
  appelant: null,
  operation: null,
  requete: { methode: 'POST', chemin: '/lps', entetes: {}, corps: '<a/>' },
  reponse: { statut: 200, entetes: {}, corps: '<b/>' },
  resultat: 'ok',
  code: null,
  ecarts: [],
}

test('les rangs croissent et `depuis` est exclu', () => {
  const journal = creerJournal('insi', creerHorloge())
  journal.ecrire(ENTREE)
  const repere = journal.ecrire(ENTREE).id
  journal.ecrire(ENTREE)
  expect(journal.lire(repere).map((e) => e.id)).toEqual([3])
  expect(journal.lire()).toHaveLength(3)
})

test('les rangs continuent après l’oubli', () => {
  const journal = creerJournal('insi', creerHorloge())
  journal.ecrire(ENTREE)
  journal.vider()
  expect(journal.lire()).toEqual([])
  expect(journal.ecrire(ENTREE).id).toBe(2)
})

test('l’heure est celle de l’horloge du banc', () => {
  const horloge = creerHorloge()
  horloge.avancer(365 * 86_400)
  const { horodatage } = creerJournal('insi', horloge).ecrire(ENTREE)
  expect(new Date(horodatage).getTime()).toBeGreaterThan(Date.now() + 364 * 86_400_000)
})

test('les secrets des en-têtes sont masqués', () => {
  const journal = creerJournal('insi', creerHorloge())
  const entetes = { Authorization: 'Bearer jeton', cookie: 'session=1', accept: '*/*' }
  const { requete } = journal.ecrire({ ...ENTREE, requete: { ...ENTREE.requete, entetes } })
  expect(requete.entetes).toEqual({ Authorization: 'masqué', cookie: 'masqué', accept: '*/*' })
})

test('la mémoire est bornée en nombre et en taille', () => {
  const journal = creerJournal('insi', creerHorloge())
  for (let i = 0; i < 2_100; i += 1) journal.ecrire(ENTREE)
  expect(journal.lire()).toHaveLength(2_000)
  expect(journal.lire()[0]?.id).toBe(101)
  const gros = { ...ENTREE, requete: { ...ENTREE.requete, corps: 'x'.repeat(1_000_000) } }
  for (let i = 0; i < 400; i += 1) journal.ecrire(gros)
  const corps = journal.lire().reduce((total, e) => total + e.requete.corps.length, 0)
  expect(corps).toBeLessThan(65 * 1024 * 1024)
  expect(journal.lire().at(-1)?.requete.corps).toContain('tronqué, 1000000 caractères')
})
