import { expect, test } from 'vitest'
import { autorisation, emetteur, situerPsc } from './adresses.ts'
import { estEnregistree } from './clients/redirection.ts'

const ICI = 'https://127.0.0.1:9403'
const SANS = { hotes: [], portSni: null }

test('sans réglage, une seule base', () => {
  expect(situerPsc(ICI, SANS)).toEqual({ base: ICI, mire: ICI })
})

test('un autre hôte pour la mire garde le port, en IPv6 aussi', () => {
  expect(situerPsc(ICI, { ...SANS, hoteMire: 'localhost' }).mire).toBe('https://localhost:9403')
  const six = situerPsc('https://[::1]:9403', { ...SANS, hoteMire: 'localhost' })
  expect(six.mire).toBe('https://localhost:9403')
})

test('les noms écrits dans le logiciel l’emportent ; 443 ne s’écrit pas', () => {
  const hotes = [
    { nom: 'auth.psc.exemple.test', service: 'psc' },
    { nom: 'mire.psc.exemple.test', service: 'psc-mire' },
  ] as const
  const adresses = situerPsc(ICI, { hotes, portSni: 443 })
  expect(emetteur(adresses)).toBe('https://auth.psc.exemple.test/auth/realms/esante-wallet')
  expect(autorisation(adresses)).toBe('https://mire.psc.exemple.test/auth')
  // Sans port commun, un nom ne mène nulle part : l'adresse reste celle du service.
  expect(situerPsc(ICI, { hotes, portSni: null })).toEqual({ base: ICI, mire: ICI })
})

test.each([
  ['http://127.0.0.1:1234/retour', true],
  ['http://localhost:1234/retour', false],
  ['http://127.0.0.1/retour', true],
  ['http://127.0.0.1:1234/retour/', false],
  ['http://127.0.0.1:1234/Retour', false],
  ['http://127.0.0.1:1234@exemple.test/retour', false],
  ['http://127.0.0.1:123456/retour', false],
  ['https://127.0.0.1:1234/retour', false],
])('adresse de bouclage %s : %s', (adresse, admise) => {
  expect(estEnregistree(adresse, ['http://127.0.0.1/retour'], { boucleLocale: true })).toBe(admise)
})

test('sans le droit aux bouclages, le port compte', () => {
  const enregistrees = ['http://127.0.0.1:80/retour']
  expect(estEnregistree('http://127.0.0.1:81/retour', enregistrees, { boucleLocale: false })).toBe(
    false,
  )
})
