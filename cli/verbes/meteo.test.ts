import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { creerHorloge } from '../../mocks/horloge.ts'
import { demarrerServices, type SimulateursDemarres } from '../simulateurs/demarrer.ts'
import type { ValeurOption } from '../verbe.ts'
import { verbe } from './meteo.ts'

let services: SimulateursDemarres
beforeAll(async () => {
  services = await demarrerServices({ horloge: creerHorloge() })
})
afterAll(() => services.arreter())

async function lancer(positionnels: string[], valeurs: Record<string, ValeurOption> = {}) {
  const lignes: string[] = []
  const controle = services.description.controle
  await verbe.executer({
    valeurs: { controle, ...valeurs },
    positionnels,
    sortie: (ligne) => lignes.push(ligne),
  })
  return lignes.join('\n')
}

describe('segur meteo', () => {
  it('liste les situations par beau temps', async () => {
    expect(await lancer([])).toMatch(/Beau temps[\s\S]+insi-indisponible[\s\S]+vitale-illisible/)
  })

  it('provoque une situation, dit ce qu’il faut voir, puis la lève', async () => {
    expect(await lancer(['insi-ferme'])).toMatch(/En cours : .*503[\s\S]*À voir dans le logiciel/)
    const etat = await fetch(`${services.description.controle}/_mock/insi/etat`)
    expect(await etat.json()).toMatchObject({ pannes: [{ mode: 'http503' }] })
    expect(await lancer([], { 'beau-temps': true })).toContain('Beau temps')
  })

  it('refuse une situation inconnue en donnant les autres', async () => {
    await expect(lancer(['tempete'])).rejects.toThrow(/tempete[\s\S]*insi-lent/)
  })

  it('dit que rien ne répond à l’adresse donnée', async () => {
    await expect(lancer([], { controle: 'http://127.0.0.1:1' })).rejects.toMatchObject({
      code: 'SEGUR-SIM-005',
    })
  })
})
