import { afterEach, describe, expect, test } from 'vitest'
import { demarrerSegur, type EnMarche, lancerSegur } from '../lancer-segur.essai.ts'

const LONG = 60_000

let enMarche: EnMarche[] = []
afterEach(() => {
  for (const processus of enMarche) processus.signaler('SIGKILL')
  enMarche = []
})

function demarrer(argv: readonly string[], entree?: string): EnMarche {
  const processus = demarrerSegur(argv, entree === undefined ? {} : { entree })
  enMarche.push(processus)
  return processus
}

const ADRESSE = /LGC de référence\s: (http:\/\/127\.0\.0\.1:\d+)/

describe('segur lgc', () => {
  test(
    'donne son adresse et ses comptes, sert la page de connexion, puis s’arrête',
    async () => {
      const processus = demarrer(['lgc'])
      const [, adresse = ''] = await processus.attendre(ADRESSE)
      await processus.attendre(/mot de passe de tous\s: \S+/)
      expect(processus.lire()).toContain('c.testier')
      const page = await fetch(adresse)
      expect(page.status).toBe(200)
      expect(await page.text()).toContain('lang="fr"')
      processus.signaler('SIGINT')
      expect((await processus.fin).code).toBe(0)
      await expect(fetch(adresse)).rejects.toThrow()
    },
    LONG,
  )

  test(
    'se branche sur des simulateurs en marche, décrits sur l’entrée standard',
    async () => {
      const services = demarrer(['simulateurs', '--json'])
      const [ligne] = await services.attendre(/^.+\n/)
      const lgc = demarrer(['lgc', '--simulateurs', '-', '--mutation', 'nom-tronque'], ligne)
      const [, adresse = ''] = await lgc.attendre(ADRESSE)
      expect((await fetch(adresse)).status).toBe(200)
      await lgc.attendre(/Défauts actifs\s: nom-tronque/)
      lgc.signaler('SIGTERM')
      expect((await lgc.fin).code).toBe(0)
      const { controle } = JSON.parse(ligne)
      expect((await fetch(`${controle}/_mock/insi/etat`)).status).toBe(200)
      services.signaler('SIGTERM')
      await services.fin
    },
    LONG,
  )

  test('une mutation inconnue propose les plus proches, code 2', async () => {
    const { code, erreur } = await lancerSegur(['lgc', '--mutation', 'nom-tronqe'])
    expect(code).toBe(2)
    expect(erreur).toMatch(/SEGUR-MUT-001[\s\S]+nom-tronque/)
  })

  test('une description de simulateurs absente est dite, code 2', async () => {
    const { code, erreur } = await lancerSegur(['lgc', '--simulateurs', 'absent.json'])
    expect(code).toBe(2)
    expect(erreur).toMatch(/SEGUR-SIM-002.+absent\.json.+n’existe pas/)
  })
})
