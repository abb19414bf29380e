import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { IdentifiantInconnu } from '../../rem/erreurs.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { reconnaitre } from './reconnaitre.ts'

const systeme = (champs: object) => Object.assign(new Error('brut'), champs)

test('une erreur du registre se retrouve sous les erreurs qui l’emballent', async () => {
  const fond = new ErreurSegur('SEGUR-SIM-001', { raison: 'essai' })
  const emballee = new Error('autre', { cause: new Error('encore', { cause: fond }) })
  expect(await reconnaitre(emballee)).toBe(fond)
})

test('un identifiant inconnu du catalogue garde ses proches', async () => {
  const erreur = await reconnaitre(
    new IdentifiantInconnu(
      { sorte: 'exigence', valeur: 'INS.99', rem: 'MDV-LGC-Va1', proches: ['INS.09'] },
      { sorte: 'exigence', valeur: 'INS.98', rem: 'MDV-LGC-Va1', proches: [] },
    ),
  )
  expect(erreur).toMatchObject({ code: 'SEGUR-REM-002', proches: ['INS.09'] })
  expect(erreur?.message).toMatch(/MDV-LGC-Va1\s: «\sINS\.99\s»/)
  expect(erreur?.details?.[0]).toContain('INS.98')
})

test('un port pris donne le port et son occupant', async () => {
  const serveur = createServer()
  await new Promise<void>((resoudre) => serveur.listen(0, '127.0.0.1', resoudre))
  const adresse = serveur.address()
  const port = typeof adresse === 'object' && adresse !== null ? adresse.port : 0
  const second = createServer()
  const erreur = await new Promise((resoudre) => {
    second.on('error', resoudre)
    second.listen(port, '127.0.0.1')
  })
  const connue = await reconnaitre(erreur)
  serveur.close()
  expect(connue?.code).toBe('SEGUR-PORT-001')
  expect(connue?.message).toContain(String(port))
})

test.each([
  [{ code: 'ENOSPC', syscall: 'write' }, 'SEGUR-SOR-003'],
  [{ code: 'EACCES', syscall: 'mkdir', path: '/racine/x' }, 'SEGUR-SOR-001'],
  [{ code: 'EACCES', syscall: 'listen', port: 80 }, 'SEGUR-PORT-002'],
])('l’erreur système %j devient %s', async (champs, code) => {
  expect((await reconnaitre(systeme(champs)))?.code).toBe(code)
})

test.each([
  new Error('imprévue'),
  systeme({ code: 'ENOENT', path: '/x' }),
  systeme({ code: 'SEGUR-XXX-999' }),
  'un texte',
  undefined,
])('ce que le registre ignore (%s) reste imprévu', async (erreur) => {
  expect(await reconnaitre(erreur)).toBeNull()
})
