import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lireCartesDeTest } from '../../mocks/carte-vitale/cartes-de-test.ts'
import { DELAI_IGC_MS, pkiDEssai } from '../../mocks/pki/essai.ts'
import type { Pki } from '../../mocks/pki/index.ts'
import type { ErreurSegur } from '../erreur-segur.ts'
import { chargerApport, type DemandeCartes } from './lire-cartes.ts'

const dossier = mkdtempSync(path.join(tmpdir(), 'apport-'))
let pki: Pki
beforeAll(async () => {
  pki = await pkiDEssai()
}, DELAI_IGC_MS)
afterAll(() => rmSync(dossier, { recursive: true }))

function ecrire(nom: string, contenu: string): string {
  const fichier = path.join(dossier, nom)
  writeFileSync(fichier, contenu)
  return fichier
}

const echec = async (demande: DemandeCartes) =>
  chargerApport(demande).then(
    () => null,
    ({ code, message, details }: ErreurSegur) => ({ code, message, details }),
  )

const RUTH = lireCartesDeTest()['nessi-ruth']

describe('l’apport de l’utilisateur', () => {
  it('sans demande est vide', async () => {
    expect(await chargerApport({})).toEqual({})
  })

  it('porte ses cartes et ses autorités', async () => {
    const cartesVitale = ecrire('cartes.json', JSON.stringify({ famille: RUTH }))
    const apport = await chargerApport({ cartesVitale, autorites: [pki.ca] })
    expect(apport.cartes).toEqual({ famille: RUTH })
    expect(apport.autoritesSupplementaires?.[0]).toContain('BEGIN CERTIFICATE')
  })

  it('refuse les cartes fautives, toutes dites', async () => {
    const fautives = { a: { ...RUTH, nature: 'X' }, b: { ...RUTH, centre: '12' } }
    const refus = await echec({ cartesVitale: ecrire('fautives.json', JSON.stringify(fautives)) })
    expect(refus).toMatchObject({ code: 'SEGUR-SIM-011' })
    expect(refus?.message).toContain('3 défauts')
    expect(refus?.details).toEqual([
      'Le champ « a.nature » doit valoir « R » ou « D » ou « T ».',
      'Le champ « b.centre » n’est pas un code de centre.',
      'Le champ « b.numeroSerie » est déjà celui de la carte « a ».',
    ])
  })

  it.each([
    [
      'un fichier absent',
      () => ({ cartesVitale: path.join(dossier, 'rien.json') }),
      'SEGUR-SIM-010',
    ],
    [
      'un fichier sans certificat',
      () => ({ autorites: [ecrire('vide.pem', '')] }),
      'SEGUR-SIM-012',
    ],
    [
      'un certificat qui n’est pas une autorité',
      () => ({
        autorites: [ecrire('feuille.pem', readFileSync(pki.fichiers('server').cert, 'utf8'))],
      }),
      'SEGUR-SIM-012',
    ],
    [
      'un certificat abîmé',
      () => ({
        autorites: [
          ecrire('abime.pem', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'),
        ],
      }),
      'SEGUR-SIM-012',
    ],
  ])('refuse %s', async (_cas, demande, code) => {
    expect(await echec(demande())).toMatchObject({ code })
  })
})
