import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../../pki/essai.ts'
import { type Banc, ouvrirBanc } from '../essai/appeler.ts'
import { individu } from '../essai/lire.ts'
import { appel, requeteUnitaire, tchitchi } from '../essai/messages.ts'

let banc: Banc
beforeAll(async () => {
  banc = await ouvrirBanc()
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(() => banc.commander('insi/reset'))

const chercher = (prenom?: string) => banc.appeler(appel({ corps: tchitchi(prenom) }))
const corps = async (prenom?: string) => (await chercher(prenom)).corps

test('la même recherche rend les mêmes octets, une autre les siens', async () => {
  await banc.commander('insi/reglages', { prenoms: 'les-deux' })
  const premiere = await corps()
  expect(await corps()).toBe(premiere)
  expect(await corps('CATARINA BELLA')).not.toBe(premiere)
  expect(await corps()).toBe(premiere)
})

test('une réponse gardée ne survit ni aux réglages, ni à la base', async () => {
  expect(individu(await chercher(), 'INSACTIF/OID')).toBe('1.2.250.1.213.1.4.8')
  await banc.commander('insi/reglages', { oid: 'test' })
  expect(individu(await chercher(), 'INSACTIF/OID')).toBe('1.2.250.1.213.1.4.10')
  const autre = {
    nomNaissance: 'TCHITCHI',
    prenoms: 'CATARINA',
    sexe: 'F',
    dateNaissance: '1936-06-21',
    lieuNaissance: '75056',
    matricule: { numero: '2360663220836', cle: '56' },
  }
  await banc.commander('insi/identites', { identites: [autre] })
  expect(individu(await chercher(), 'TIQ/LieuNaissance')).toBe('75056')
})

test('une réponse altérée par une panne ne se garde pas', async () => {
  await banc.commander('insi/faults', { mode: 'trait-degrade', champ: 'Sexe', valeur: 'X' })
  expect(individu(await chercher(), 'TIQ/Sexe')).toBe('X')
  expect(individu(await chercher(), 'TIQ/Sexe')).toBe('F')
})

test('une récupération et une vérification de la même personne ne se confondent pas', async () => {
  const operation = 'verifierInsAvecTraitsIdentite'
  await chercher()
  const verifiee = await banc.appeler(appel({ operation, corps: requeteUnitaire() }))
  expect(verifiee.corps).toContain('REPUnitaire')
  expect(await corps()).toContain('TCHITCHI')
})

test('avec un en-tête de réponse, chaque réponse répond à son message', async () => {
  await banc.commander('insi/reglages', { entete: 'wsa' })
  expect(await corps()).not.toBe(await corps())
})
