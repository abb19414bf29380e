import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chargerReferentiel, trouverPreuve } from '../../rem/index.ts'
import { composerDeclaration } from '../../reports/attestations/composer-declaration.ts'
import { lirePdf } from '../../steps/pieces/lire-pdf.ts'
import { validerConfig } from '../config/charger.ts'
import { lireIndexAttestations } from '../config/index-attestations.ts'
import { estDeclaration, estSurLHonneur, proposerTexte } from './declaration.ts'
import { changerIndex } from './ecrire-index.ts'
import { lirePieces } from './preparer.ts'
import { rangerPiece, retirerPiece } from './ranger-piece.ts'

const referentiel = chargerReferentiel()
const PNG = Buffer.from('89504e470d0a1a0a0000', 'hex')
const FICHE = {
  ...{ signataire: 'Dominique Essai', fonction: 'directrice', date: '2026-11-02' },
  ...{ redigee: false, par: 'Sacha', depot: '2026-11-20T10:00:00.000Z' },
}

let racine: string
let dossier: string
beforeEach(async () => {
  racine = await mkdtemp(path.join(tmpdir(), 'ranger-'))
  dossier = path.join(racine, 'attestations')
})
afterEach(() => rm(racine, { recursive: true, force: true }))

const ranger = (numero: string, octets: Uint8Array, nom = 'piece.png') =>
  rangerPiece({
    ...trouverPreuve(referentiel, numero),
    ...{ dossier, octets, nom, cible: 'guide', fiche: FICHE },
  })
const visibles = async () => (await readdir(dossier)).filter((nom) => !nom.startsWith('.'))
const config = () => ({ attestations: undefined, fichier: path.join(racine, 'segur.config.ts') })

describe('une pièce remise à la console', () => {
  it('se range sous le numéro de sa preuve, et la campagne la trouve avec son signataire', async () => {
    expect(await ranger('INS.49.01.01', PNG)).toBeNull()
    expect(await visibles()).toEqual(['INS.49.01.01.png', 'index.json'])
    expect(await lirePieces({ referentiel, cible: 'guide', config: config() })).toMatchObject([
      {
        preuve: 'INS.49.01.01',
        signataire: 'Dominique Essai, directrice',
        date: '2026-11-02',
      },
    ])
  })

  it('refusée, ne change rien à ce qui était rangé', async () => {
    await ranger('INS.49.01.01', PNG)
    expect(await ranger('INS.49.01.01', Buffer.from('<html>'), 'x.pdf')).toBe(
      'le contenu n’est ni un PDF, ni une image PNG ou JPEG',
    )
    expect(await readFile(path.join(dossier, 'INS.49.01.01.png'))).toEqual(PNG)
  })

  it('remplacée ou retirée, reste de côté', async () => {
    await ranger('INS.49.01.01', PNG)
    await ranger('INS.49.01.01', Buffer.from('ffd8ffe0', 'hex'), 'x.jpg')
    expect(await visibles()).toEqual(['INS.49.01.01.jpg', 'index.json'])
    await retirerPiece(dossier, 'INS.49.01.01')
    expect(await visibles()).toEqual(['index.json'])
    expect(await readdir(path.join(dossier, '.anciennes'))).toHaveLength(2)
    expect(lireIndexAttestations(dossier)?.pieces).toEqual({})
  })

  it('un tableau se remet en CSV là où le catalogue en veut un', async () => {
    expect(await ranger('TBB.01.01.03', Buffer.from('a;b\n1;2\n'), 'extraction.csv')).toBeNull()
    expect(await ranger('INS.49.01.01', Buffer.from('a;b\n'), 'x.csv')).toContain('ne convient pas')
  })
})

describe('ce que l’on déclare sans objet dans la console', () => {
  const condition = {
    exigence: 'INS.21',
    motif: 'Notre logiciel n’a aucun automatisme.',
    signataire: 'Dominique Essai, directrice',
    date: '2026-11-02',
  }

  it('s’ajoute à la configuration, sans la relire', () => {
    const lue = validerConfig({}, path.join(racine, 'segur.config.ts'))
    expect(lue.conditions).toEqual([])
    changerIndex(dossier, (index) => ({ ...index, conditions: [condition] }))
    expect(lue.conditions).toEqual([condition])
  })

  it('mal écrit à la main, dit où', () => {
    const fautif = { ...condition, date: '2026-02-30' }
    changerIndex(dossier, (index) => ({ ...index, conditions: [fautif] }))
    const lue = validerConfig({}, path.join(racine, 'segur.config.ts'))
    expect(() => lue.conditions).toThrow(/index\.json/)
  })
})

describe('les déclarations', () => {
  it('se distinguent des attestations sur l’honneur et des pièces d’un tiers', () => {
    const { preuve } = trouverPreuve(referentiel, 'INS.20.02.02')
    const { preuve: tierce } = trouverPreuve(referentiel, 'INS.49.01.01')
    const sfp = chargerReferentiel('SFP-LGC-Va2')
    const { preuve: honneur } = trouverPreuve(sfp, 'SC.SSI/GEN.01.01.01')
    expect([preuve, tierce, honneur].map(estDeclaration)).toEqual([true, false, false])
    expect(estSurLHonneur(honneur)).toBe(true)
  })

  it('le PDF dit qui déclare quoi, de quel logiciel, et laisse la place de signer', async () => {
    const { preuve, exigence } = trouverPreuve(referentiel, 'INS.20.02.02')
    const texte = proposerTexte({ produit: 'Cabinet 4', editeur: 'Éditeur d’essai', preuve })
    const octets = await composerDeclaration({
      ...{ preuve: preuve.id, objet: 'Déclaration', exigence, rem: referentiel.rem },
      produit: { nom: 'Cabinet', version: '4' },
      editeur: { denomination: 'Éditeur d’essai', siret: null, nie: null, nil: null },
      ...{ texte: [texte], signataire: 'Dominique Essai', fonction: 'directrice' },
      date: '2026-11-02',
    })
    const lu = await lirePdf(octets)
    const page = 'texte' in lu ? lu.texte.replace(/\s+/g, ' ') : ''
    expect(page).toContain('n’a pas d’automatisme de validation')
    expect(page).toContain('Fait le 02/11/2026')
    expect(page).toContain('Dominique Essai, directrice')
    expect(page).toContain('Signature')
  })
})
