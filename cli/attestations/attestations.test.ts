import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chargerReferentiel, trouverScenario } from '../../rem/index.ts'
import { composerModele } from '../../reports/attestations/composer-modele.ts'
import { dossierTemporaire } from '../../reports/essais/dossier-temporaire.ts'
import { lireEvenements } from '../../reports/index.ts'
import { lirePdf } from '../../steps/pieces/lire-pdf.ts'
import { situerChemins } from '../config/situer-chemins.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { deposerPieces } from './deposer.ts'
import { employerPieces, lirePieces } from './preparer.ts'

const referentiel = chargerReferentiel()
const PNG = Buffer.from('89504e470d0a1a0a0000', 'hex')

let dossier: string
beforeEach(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'attestations-'))
})
afterEach(() => rm(dossier, { recursive: true, force: true }))

const lire = (
  attestations: Parameters<typeof lirePieces>[0]['config']['attestations'],
  cible = 'guide',
) =>
  lirePieces({
    referentiel,
    cible,
    config: {
      attestations: situerChemins(attestations, dossier) as typeof attestations,
      fichier: path.join(dossier, 'segur.config.ts'),
    },
  })

async function refus(...demande: Parameters<typeof lire>): Promise<readonly string[]> {
  try {
    await lire(...demande)
  } catch (erreur) {
    if (erreur instanceof ErreurSegur && erreur.code === 'SEGUR-ATT-001') return erreur.details
    throw erreur
  }
  throw new Error('aurait dû être refusé')
}

const poser = async (noms: Record<string, Uint8Array>) => {
  await mkdir(path.join(dossier, 'pieces'), { recursive: true })
  for (const [nom, octets] of Object.entries(noms))
    await writeFile(path.join(dossier, 'pieces', nom), octets)
}

describe('les pièces de l’éditeur', () => {
  it('se rangent par leur nom, relatif au fichier de réglages', async () => {
    await poser({ 'INS.49.01.01.png': PNG, 'ins.50.1.1.png': PNG, '.DS_Store': PNG })
    expect((await lire('./pieces')).map(({ preuve }) => preuve)).toEqual([
      'INS.49.01.01',
      'INS.50.01.01',
    ])
  })

  it('se donnent aussi en liste, datées et signées', async () => {
    await poser({ 'attestation cnda.png': PNG })
    const piece = { preuve: 'INS.49.01.01', fichier: './pieces/attestation cnda.png' }
    const [rangee] = await lire([{ ...piece, date: '2026-10-01', signataire: 'CNDA' }])
    expect(rangee).toMatchObject({ preuve: 'INS.49.01.01', date: '2026-10-01', signataire: 'CNDA' })
  })

  it('disent toutes leurs fautes ensemble', async () => {
    await poser({
      'INS.49.01.01.png': PNG,
      'INS.49.01.01.jpg': PNG,
      'INS.50.01.01.pdf': Buffer.alloc(0),
      'INS.51.01.01.pdf': Buffer.from('du texte'),
      'INS.99.01.01.pdf': PNG,
      'INS.01.01.01.png': PNG,
    })
    const details = (await refus('./pieces')).join('\n').replaceAll('\u00a0', ' ')
    expect(details).toContain('INS.49.01.01 a déjà une pièce')
    expect(details).toContain('INS.50.01.01.pdf : le fichier est vide')
    expect(details).toContain('INS.51.01.01.pdf : le contenu n’est ni un PDF')
    expect(details).toContain('« INS.99.01.01 » n’est pas le numéro d’une preuve')
    expect(details).toContain('INS.01.01.01 est une preuve « capture »')
  })

  it('un dossier absent est une faute', async () => {
    expect((await refus('./nulle-part'))[0]).toContain('dossier introuvable')
  })

  it('le modèle du banc est refusé à un vrai logiciel', async () => {
    const modele = await composerModele({ titre: 't', paragraphes: ['p'], date: new Date(0) })
    await poser({ 'INS.49.01.01.pdf': modele })
    expect((await refus('./pieces'))[0]).toContain('modèle du banc')
    expect(await lire('./pieces', 'reference')).toHaveLength(1)
  })
})

describe('les modèles du LGC de référence', () => {
  const config = { attestations: undefined, fichier: null }

  it('disent qu’ils sont sans valeur, nomment leur preuve, et sont effacés ensuite', async () => {
    let chemin = ''
    await employerPieces({ referentiel, cible: 'reference', config }, async (pieces) => {
      const piece = pieces['INS.49.01.01']
      chemin = piece?.chemin ?? ''
      expect(piece?.modele).toBe(true)
      const lu = await lirePdf(await readFile(chemin))
      const texte = 'texte' in lu ? lu.texte : ''
      expect(texte).toContain('sans valeur')
      expect(texte).toContain('vérification unitaire')
    })
    await expect(stat(chemin)).rejects.toThrow('ENOENT')
  })

  it('n’existent pas pour un autre logiciel', async () => {
    await employerPieces({ referentiel, cible: 'guide', config }, async (pieces) => {
      expect(pieces).toEqual({})
    })
  })
})

describe('le dépôt d’un scénario que personne ne joue', () => {
  it('l’atteste, avec la pièce, sa date et son signataire', async () => {
    const campagne = dossierTemporaire()
    const chemin = path.join(dossier, 'declaration.png')
    await writeFile(chemin, PNG)
    const { exigence, scenario } = trouverScenario(referentiel, 'INS.20.02')
    await deposerPieces({
      dossier: campagne,
      poste: 1,
      referentiel,
      scenarios: [{ exigence, scenario, preuves: scenario.preuves }],
      pieces: {
        'INS.20.02.02': { chemin, date: '2026-11-02', signataire: 'D. Essai', modele: false },
      },
      services: {},
      versionLgc: '1.0.0',
    })
    const evenements = lireEvenements(campagne).flat()
    expect(evenements.map(({ genre }) => genre)).toEqual([
      'scenario-debut',
      'etape',
      'preuve',
      'scenario-fin',
    ])
    expect(evenements.find(({ genre }) => genre === 'preuve')).toMatchObject({
      preuve: 'INS.20.02.02',
      auteur: 'D. Essai, le 02/11/2026',
    })
    expect(evenements.at(-1)).toMatchObject({ verdict: 'atteste' })
  })
})
