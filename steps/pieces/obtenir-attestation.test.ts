import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chargerReferentiel, trouverPreuve } from '../../rem/index.ts'
import { AFournir } from '../issues.ts'
import type { Pilote } from '../pilotes/contrat.ts'
import { obtenirAttestation } from './obtenir-attestation.ts'

const { preuve } = trouverPreuve(chargerReferentiel(), 'INS.49.01.01')
const PNG = Buffer.from('89504e470d0a1a0a00', 'hex')

const pilote = (remettrePreuve?: Pilote['remettrePreuve']): Pilote =>
  ({ ...(remettrePreuve ? { remettrePreuve } : {}) }) as Pilote

let dossier: string
beforeEach(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'obtenir-'))
})
afterEach(() => rm(dossier, { recursive: true, force: true }))

describe('l’attestation d’une preuve', () => {
  it('est la pièce rangée, avec sa date et son signataire', async () => {
    const chemin = path.join(dossier, 'INS.49.01.01.png')
    await writeFile(chemin, PNG)
    const rangee = { chemin, date: '2026-10-01', signataire: 'CNDA', modele: false }
    expect(await obtenirAttestation(pilote(), preuve, rangee)).toMatchObject({
      auteur: 'CNDA, le 01/10/2026',
      lue: { type: 'image/png' },
    })
  })

  it('est sinon demandée à la personne guidée', async () => {
    const guide = pilote(async () => ({ octets: PNG, type: 'image/png', auteur: 'Sacha Essai' }))
    expect(await obtenirAttestation(guide, preuve, undefined)).toMatchObject({
      auteur: 'Sacha Essai',
      modele: false,
    })
  })

  it.each([
    ['le pilote est automatique', pilote()],
    ['la personne l’ajourne', pilote(async () => null)],
  ])('reste à fournir quand %s, et dit quoi faire', async (_cas, absent) => {
    const demande = obtenirAttestation(absent, preuve, undefined)
    await expect(demande).rejects.toBeInstanceOf(AFournir)
    await expect(demande).rejects.toThrow(/INS\.49\.01\.01\.pdf/)
  })

  it('reste à fournir quand le fichier a disparu depuis le contrôle', async () => {
    const rangee = {
      chemin: path.join(dossier, 'x.pdf'),
      date: null,
      signataire: null,
      modele: false,
    }
    await expect(obtenirAttestation(pilote(), preuve, rangee)).rejects.toBeInstanceOf(AFournir)
  })
})
