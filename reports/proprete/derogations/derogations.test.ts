import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { dossierTemporaire } from '../../essais/dossier-temporaire.ts'
import { fictifsEssai } from '../essais/fictifs-essai.ts'
import { inspecterFichiers } from '../inspecter-fichiers.ts'
import { motifDeFichier } from './motif-de-fichier.ts'

const JUSTE = {
  regle: 'garde.courriel',
  fichier: 'journaux.txt',
  lieu: 'ligne 2',
  raison: 'Boîte de service de l’éditeur, publique.',
  par: 'Responsable qualité',
  date: '2026-11-01',
  expire: '2027-03-31',
}

/** Inspecte un dossier d’une faute, avec ces dérogations. */
async function inspecter(...derogations: readonly object[]) {
  const racine = dossierTemporaire()
  writeFileSync(path.join(racine, 'journaux.txt'), 'a\nDe : camille.durand@domaine-inconnu.fr')
  writeFileSync(path.join(racine, 'derogations.yaml'), JSON.stringify({ derogations }))
  return inspecterFichiers({ racine, fictifs: fictifsEssai(), jour: '2026-11-20' })
}

const regles = ({ trouvailles }: Awaited<ReturnType<typeof inspecter>>) =>
  trouvailles.map(({ regle }) => regle)

describe('une dérogation en règle', () => {
  it('couvre la trouvaille de sa place, et est listée avec ce qu’elle couvre', async () => {
    const inspection = await inspecter(JUSTE)
    expect(inspection.trouvailles).toEqual([])
    expect(inspection.derogations).toMatchObject([
      {
        rang: 1,
        par: 'Responsable qualité',
        couvre: [{ regle: 'garde.courriel', fichier: 'journaux.txt', lieu: 'ligne 2' }],
      },
    ])
  })

  it('par empreinte, tombe dès que le fichier change', async () => {
    const empreinte = (await inspecter()).trouvailles[0]?.empreinte
    const { lieu: _, ...sansLieu } = JUSTE
    expect(regles(await inspecter({ ...sansLieu, empreinte: `sha256:${empreinte}` }))).toEqual([])
    const autre = `${empreinte?.slice(0, -4)}0000`
    expect(regles(await inspecter({ ...sansLieu, empreinte: autre }))).toEqual(['garde.courriel'])
  })

  it('qui ne couvre rien est dite, sans être une faute', async () => {
    const inspection = await inspecter(JUSTE, { ...JUSTE, lieu: 'ligne 9' })
    expect(inspection.trouvailles).toEqual([])
    expect(inspection.derogationsInutiles.map(({ rang }) => rang)).toEqual([2])
  })
})

describe('une dérogation fautive ne couvre rien, et est une trouvaille', () => {
  it.each([
    ['sans raison', { raison: '' }, 'garde.derogation-injustifiee', 'il manque : raison'],
    ['de raison trop courte', { raison: 'ok' }, 'garde.derogation-injustifiee', 'trop courte'],
    ['sans auteur', { par: null }, 'garde.derogation-injustifiee', 'il manque : par'],
    ['sans place ni empreinte', { lieu: null }, 'garde.derogation-injustifiee', '« lieu »'],
    ['d’une règle inconnue', { regle: 'garde.rien' }, 'garde.derogation-injustifiee', 'inconnue'],
    ['sans fin', { expire: null }, 'garde.derogation-expiree', 'il manque : expire'],
    ['expirée', { expire: '2026-11-19' }, 'garde.derogation-expiree', 'expirée le 2026-11-19'],
    [
      'au jour impossible',
      { expire: '2026-13-40' },
      'garde.derogation-expiree',
      'n’est pas un jour',
    ],
    ['datée de demain', { date: '2026-11-21' }, 'garde.derogation-expiree', 'pas venu'],
    ['trop longue', { expire: '2029-01-01' }, 'garde.derogation-expiree', 'plus d’un an'],
  ])('%s', async (_, change, regle, dit) => {
    const inspection = await inspecter({ ...JUSTE, ...change })
    expect(regles(inspection)).toEqual(['garde.courriel', regle])
    expect(inspection.trouvailles[1]).toMatchObject({
      fichier: 'derogations.yaml',
      lieu: 'dérogation 1',
    })
    expect(inspection.trouvailles[1]?.extrait.replaceAll('\u00a0', ' ')).toContain(dit)
  })

  it('valable jusqu’à ce jour, elle vaut encore', async () => {
    expect(regles(await inspecter({ ...JUSTE, expire: '2026-11-20' }))).toEqual([])
  })
})

describe('le fichier de dérogations', () => {
  it.each([
    ['pas du YAML', 'a: [', 'YAML'],
    ['un champ inconnu', 'derogations:\n  - tout: oui', 'tout'],
    ['une autre forme', '- a', 'forme attendue'],
    ['trop gros', `a: ${'x'.repeat(1024 * 1024)}`, '1 Mio'],
  ])('%s : l’inspection refuse avant de lire', async (_, contenu, dit) => {
    const racine = dossierTemporaire()
    writeFileSync(path.join(racine, 'derogations.yaml'), contenu)
    await expect(inspecterFichiers({ racine, fictifs: fictifsEssai() })).rejects.toMatchObject({
      code: 'SEGUR-DOS-011',
      message: expect.stringContaining(dit),
    })
  })

  it('une date YAML sans guillemets se lit comme un jour', async () => {
    const racine = dossierTemporaire()
    writeFileSync(path.join(racine, 'a.txt'), 'De : camille.durand@domaine-inconnu.fr')
    writeFileSync(
      path.join(racine, 'derogations.yaml'),
      'derogations:\n  - regle: garde.courriel\n    fichier: "*.txt"\n    lieu: ligne 1\n    raison: Boîte de service publique.\n    par: Qualité\n    date: 2026-11-01\n    expire: 2027-01-01\n',
    )
    const demande = { racine, fictifs: fictifsEssai(), jour: '2026-11-20' }
    expect((await inspecterFichiers(demande)).trouvailles).toEqual([])
  })
})

describe('un motif de fichiers', () => {
  it.each([
    ['journaux/*.json', 'journaux/a.json', true],
    ['journaux/*.json', 'journaux/b/a.json', false],
    ['journaux/**', 'journaux/b/a.json', true],
    ['**/a.json', 'a.json', true],
    ['a?.json', 'ab.json', true],
    ['a.json', 'axjson', false],
  ])('%s et %s : %s', (motif, chemin, attendu) => {
    expect(motifDeFichier(motif)(chemin)).toBe(attendu)
  })
})
