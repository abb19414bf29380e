import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { occupantDuPort } from './occupant-port.ts'

async function ecouter(): Promise<{ port: number; fermer(): Promise<void> }> {
  const serveur = createServer()
  await new Promise<void>((resoudre) => serveur.listen(0, '127.0.0.1', resoudre))
  const adresse = serveur.address()
  const port = typeof adresse === 'object' && adresse !== null ? adresse.port : 0
  return { port, fermer: () => new Promise((resoudre) => serveur.close(() => resoudre())) }
}

test.runIf(process.platform === 'linux')(
  'le programme qui écoute est nommé avec son numéro',
  async () => {
    const { port, fermer } = await ecouter()
    expect(await occupantDuPort(port)).toContain(`(processus ${process.pid})`)
    await fermer()
  },
)

test('un port que personne ne tient a un occupant inconnu', async () => {
  const { port, fermer } = await ecouter()
  await fermer()
  expect(await occupantDuPort(port)).toBe('un programme que le système ne nomme pas')
})
