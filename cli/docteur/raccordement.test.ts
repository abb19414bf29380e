import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VERSION_CONTRAT } from '../../steps/pilotes/contrat.ts'
import { validerConfig } from '../config/charger.ts'
import { raccordement } from './raccordement.ts'

let dossier: string
beforeAll(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'segur-raccordement-'))
})
afterAll(() => rm(dossier, { recursive: true, force: true }))

async function verifier(precise: Record<string, unknown>, cible = 'guide') {
  const editeur = { denomination: 'E', siret: '73282932000074' }
  return raccordement.verifier({
    config: validerConfig({ cible, editeur, produit: { nom: 'L' }, ...precise }, null),
    ...{ fauteConfig: null, cible, sortie: '.', portBase: undefined, attente: 1, dire: null },
  })
}

describe('le système raccordé simulé', () => {
  it('ne sait pas où écrire : avec une personne, les preuves restent à fournir', async () => {
    expect(await verifier({})).toMatchObject({
      etat: 'sans-objet',
      constat: expect.stringMatching(/INS\.38\.01.+à fournir/),
      remede: expect.stringMatching(/raccordement: \{ port/),
    })
  })

  it('ne sait pas où écrire : avec un pilote, les scénarios seront non vérifiables', async () => {
    const pilote = path.join(dossier, 'pilote.mjs')
    await writeFile(
      pilote,
      `export default () => ({ nom: 'E', contrat: ${VERSION_CONTRAT}, lireIdentitesRecues() {} })`,
    )
    expect(await verifier({}, pilote)).toMatchObject({
      etat: 'attention',
      constat: expect.stringMatching(/non vérifiables/),
    })
  })

  it('sait où écrire, et l’on y écoute ; puis plus personne', async () => {
    const serveur = createServer()
    await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret))
    const { port } = serveur.address() as AddressInfo
    expect(await verifier({ raccordement: { port } })).toMatchObject({ etat: 'ok' })
    await new Promise((ferme) => serveur.close(ferme))
    expect(await verifier({ raccordement: { port } })).toMatchObject({
      etat: 'attention',
      constat: `personne n’écoute à 127.0.0.1:${port} (ECONNREFUSED)`,
    })
  })

  it('réel, ne concerne pas le banc', async () => {
    const { constat } = await verifier({ services: { flux: 'recette' } })
    expect(constat).toMatch(/pas simulés/)
  })
})
