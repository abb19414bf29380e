import { createServer, type Server } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { demarrerSegur, type EnMarche, lancerSegur } from '../lancer-segur.essai.ts'
import { schemaDescription } from '../simulateurs/description.ts'

const LONG = 60_000

let enMarche: EnMarche[] = []
let occupant: Server | undefined
afterEach(async () => {
  for (const processus of enMarche) processus.signaler('SIGKILL')
  enMarche = []
  await new Promise((resoudre) => (occupant ? occupant.close(resoudre) : resoudre(undefined)))
  occupant = undefined
})

function demarrer(...argv: string[]): EnMarche {
  const processus = demarrerSegur(['simulateurs', ...argv])
  enMarche.push(processus)
  return processus
}

function occuper(): Promise<number> {
  return new Promise((resoudre) => {
    const serveur = createServer()
    occupant = serveur
    serveur.listen(0, '127.0.0.1', () => {
      const adresse = serveur.address()
      resoudre(typeof adresse === 'object' && adresse !== null ? adresse.port : 0)
    })
  })
}

describe('segur simulateurs', () => {
  test(
    '--json écrit une seule ligne, répond, puis s’arrête proprement sur demande',
    async () => {
      const processus = demarrer('--json')
      const [ligne] = await processus.attendre(/^.+\n/)
      const description = schemaDescription.parse(JSON.parse(ligne))
      const etat = await fetch(`${description.controle}/_mock/insi/etat`)
      expect(etat.status).toBe(200)
      processus.signaler('SIGTERM')
      const { code, sortie } = await processus.fin
      expect(code).toBe(0)
      expect(sortie).toBe(ligne)
      await expect(fetch(`${description.controle}/_mock/insi/etat`)).rejects.toThrow()
    },
    LONG,
  )

  test(
    'sans --json, les adresses et les certificats se lisent, et Ctrl-C arrête',
    async () => {
      const processus = demarrer()
      await processus.attendre(/Ctrl-C pour arrêter/)
      expect(processus.lire()).toMatch(/Téléservice INSi\n[\s\S]*https:\/\/\S+\/lps/)
      expect(processus.lire()).toMatch(/Certificats de test\n[\s\S]*insi-auto/)
      processus.signaler('SIGINT')
      expect((await processus.fin).code).toBe(0)
    },
    LONG,
  )

  test(
    'un port pris est nommé avec son occupant et le moyen d’en changer, code 2',
    async () => {
      const port = await occuper()
      const { code, erreur } = await lancerSegur(['simulateurs', '--port-base', String(port)])
      expect(code).toBe(2)
      expect(erreur).toMatch(new RegExp(`SEGUR-PORT-001.+${port}`))
      if (process.platform === 'linux') expect(erreur).toContain(`(processus ${process.pid})`)
      expect(erreur).toContain('--port-base')
      expect(erreur).not.toMatch(/\bat .+:\d+:\d+/)
    },
    LONG,
  )

  test.each(['80', 'abc', '70000'])('« --port-base %s » est refusé, code 2', async (valeur) => {
    const { code, erreur } = await lancerSegur(['simulateurs', '--port-base', valeur])
    expect(code).toBe(2)
    expect(erreur).toMatch(/SEGUR-CLI-003.+1024 à 65000/)
  })
})
