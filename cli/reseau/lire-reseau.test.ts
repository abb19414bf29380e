import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { chargerReseau } from './lire-reseau.ts'

const dossier = mkdtempSync(path.join(tmpdir(), 'reseau-'))
afterAll(() => rmSync(dossier, { recursive: true }))
const noms = path.join(dossier, 'noms.txt')
writeFileSync(noms, 'insi.exemple.test insi\n')

describe('l’ouverture au réseau', () => {
  it('sans demande, n’existe pas : tout reste sur 127.0.0.1', async () => {
    expect(await chargerReseau({})).toBeUndefined()
  })

  it('avec des noms seuls, reste sur cette machine et aiguille sur 443', async () => {
    expect(await chargerReseau({ noms })).toMatchObject({ ecoute: '127.0.0.1', portSni: 443 })
  })

  it('sans nom de service, n’ouvre pas de port commun', async () => {
    expect(await chargerReseau({ ecoute: '127.0.0.1' })).toMatchObject({ portSni: null })
  })

  it('partout, donne une adresse que l’on peut écrire dans un réglage', async () => {
    const reseau = await chargerReseau({ ecoute: '0.0.0.0', autoriser: ['10.0.0.0/8'] })
    expect(reseau?.adresse).not.toBe('0.0.0.0')
  })

  it.each([
    [{ ecoute: '0.0.0.0' }, /--autoriser/],
    [{ ecoute: '::' }, /--autoriser/],
    [{ ecoute: 'poste.exemple.test' }, /adresse IP/],
    [{ ecoute: '203.0.113.250' }, /n’est pas une adresse de cette machine/],
    [{ ecoute: '127.0.0.1', autoriser: ['10.0.0.0/99'] }, /10\.0\.0\.0\/99/],
    [{ autoriser: ['10.0.0.1'] }, /accompagne/],
    [{ portSni: 8443 }, /accompagne/],
  ])('refuse %o', async (demande, motif) => {
    await expect(chargerReseau(demande)).rejects.toMatchObject({
      code: 'SEGUR-CLI-003',
      message: expect.stringMatching(motif),
    })
  })

  it('refuse un fichier de noms absent', async () => {
    const absent = path.join(dossier, 'rien.txt')
    await expect(chargerReseau({ noms: absent })).rejects.toMatchObject({ code: 'SEGUR-RES-001' })
  })
})
