import { afterEach, describe, expect, test } from 'vitest'
import { demarrerLgc, type Lgc } from '../index.ts'
import {
  ADRUN,
  BASE,
  creer,
  creerNavigateur,
  ouvrirLgc,
  SANS_SERVICES,
} from './navigateur.essai.ts'

let lgc: Lgc | null = null
afterEach(() => {
  lgc?.fermer()
  lgc = null
})
const poster = (l: Lgc, corps: string) =>
  l.app.request(`${BASE}/_essai/reinitialiser`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: corps,
  })

describe('les commandes du banc', () => {
  test("n'existent pas sans l'option qui les ouvre", async () => {
    lgc = ouvrirLgc({ essai: false })
    const n = creerNavigateur(lgc)
    await n.connecter()
    expect((await n.aller('/_essai/mutations')).statut).toBe(404)
    expect((await n.envoyer('/_essai/reinitialiser')).statut).toBe(404)
    expect((await n.aller('/patients')).statut).toBe(200)
  })

  test('rendent des données neuves et ferment les sessions', async () => {
    lgc = ouvrirLgc()
    const n = creerNavigateur(lgc)
    await n.connecter()
    await creer(n)
    expect((await poster(lgc, '{}')).status).toBe(200)
    expect((await n.aller('/patients/1')).chemin).toMatch(/^\/connexion/)
    await n.connecter()
    expect((await n.aller('/patients/1')).statut).toBe(404)
    expect((await creer(n)).chemin).toBe('/patients/1')
  })

  test('règlent les mutants et disent ceux que le logiciel a consultés depuis', async () => {
    lgc = ouvrirLgc({ mutations: ['nom-tronque'] })
    const n = creerNavigateur(lgc)
    const etat = async () => JSON.parse((await n.aller('/_essai/mutations')).html)
    await n.connecter()
    expect((await etat()).actives).toEqual(['nom-tronque'])
    await poster(lgc, '{"mutations":["acces-non-trace"]}')
    expect(await etat()).toEqual({ actives: ['acces-non-trace'], consultees: [] })
    await n.connecter()
    await creer(n, { ...ADRUN, nomNaissance: 'A'.repeat(60) })
    expect((await etat()).consultees).toContain('nom-tronque')
    expect(lgc.mutationsConsultees()).toContain('nom-tronque')
  })

  test.each([
    ['un mutant inconnu', '{"mutations":["inconnu"]}', 'inconnu'],
    ['un corps mal formé', '{"mutations":"nom-tronque"}', 'Corps attendu'],
  ])('refusent %s sans rien effacer', async (_nom, corps, message) => {
    lgc = ouvrirLgc()
    const n = creerNavigateur(lgc)
    await n.connecter()
    await creer(n)
    const reponse = await poster(lgc, corps)
    expect([reponse.status, (await reponse.text()).includes(message)]).toEqual([400, true])
    expect((await n.aller('/patients/1')).statut).toBe(200)
  })
})

test('une page d’un autre site ne peut pas effacer les données', async () => {
  lgc = ouvrirLgc()
  const reponse = await lgc.app.request(`${BASE}/_essai/reinitialiser`, {
    method: 'POST',
    headers: { origin: 'https://ailleurs.test', 'content-type': 'text/plain' },
    body: '{}',
  })
  expect(reponse.status).toBe(403)
})

describe('le logiciel démarré', () => {
  test('écoute sur 127.0.0.1 seulement, au port que le système donne, et s’arrête', async () => {
    const demarre = await demarrerLgc({ base: null, services: SANS_SERVICES })
    expect(demarre.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect((await fetch(`${demarre.url}/connexion`)).status).toBe(200)
    await demarre.arreter()
    await expect(fetch(demarre.url)).rejects.toThrow()
  })

  test('dit qu’un port est pris plutôt que de rester muet', async () => {
    const premier = await demarrerLgc({ base: null, services: SANS_SERVICES })
    const port = Number(new URL(premier.url).port)
    await expect(demarrerLgc({ base: null, services: SANS_SERVICES, port })).rejects.toThrow(
      'EADDRINUSE',
    )
    await premier.arreter()
  })
})
