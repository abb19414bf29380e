import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { RACINE } from './chemins.ts'
import { lancerSegur } from './lancer-segur.essai.ts'
import { lancer } from './main.ts'
import { VERBES } from './verbes.ts'

let dossier: string
beforeEach(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'segur-cli-'))
})
afterEach(() => rm(dossier, { recursive: true, force: true }))

describe('segur', () => {
  test('--help nomme chaque verbe et les codes de sortie, et sort avec 0', async () => {
    const { code, sortie, erreur } = await lancerSegur(['--help'])
    expect(erreur).toBe('')
    expect(code).toBe(0)
    for (const { nom } of VERBES) expect(sortie).toMatch(new RegExp(`^ {2}${nom} +\\S`, 'm'))
    expect(sortie).toMatch(/Codes de sortie/)
  })

  test('sans verbe, l’aide est montrée et le code est 2', async () => {
    const { code, sortie } = await lancerSegur([])
    expect(code).toBe(2)
    expect(sortie).toContain('Usage')
  })

  test('un verbe inconnu propose le plus proche et sort avec 2', async () => {
    const { code, erreur } = await lancerSegur(['docteru'])
    expect(code).toBe(2)
    expect(erreur).toMatch(/SEGUR-CLI-001.+docteru/)
    expect(erreur).toMatch(/Vouliez-vous dire\s: docteur\s\?/)
  })

  test('une option inconnue propose la plus proche et sort avec 2', async () => {
    const { code, erreur } = await lancerSegur(['simulateurs', '--port-bas', '9400'])
    expect(code).toBe(2)
    expect(erreur).toMatch(/SEGUR-CLI-002[\s\S]+--port-base/)
  })

  test('une configuration fausse sort avec 2 et liste toutes ses fautes', async () => {
    await writeFile(
      path.join(dossier, 'segur.config.ts'),
      'export default { sorti: "x", services: { insi: "recete" }, profils: [] }',
    )
    const { code, erreur } = await lancerSegur(['campagne'], { dossier })
    expect(code).toBe(2)
    expect(erreur).toContain('SEGUR-CFG-001')
    for (const chemin of ['sorti', 'services.insi', 'profils'])
      expect(erreur).toMatch(new RegExp(`- ${chemin}\\s:`))
  })

  test('une configuration TypeScript se lit hors du dossier du banc', async () => {
    await writeFile(
      path.join(dossier, 'segur.config.ts'),
      `import { definirConfig } from ${JSON.stringify(path.join(RACINE, 'cli', 'config', 'definir.ts'))}\nconst rem: string = 'MDV-LGC-Va9'\nexport default definirConfig({ rem })`,
    )
    const { code, erreur } = await lancerSegur(['campagne'], { dossier })
    expect(erreur).toMatch(/- rem\s:.+MDV-LGC-Va9/)
    expect(code).toBe(2)
  })

  test('sans dépendances installées, une phrase donne la commande', async () => {
    await cp(path.join(RACINE, 'cli'), path.join(dossier, 'cli'), {
      recursive: true,
      filter: (source) => !/\.tsx?$/.test(source),
    })
    const { code, erreur } = await lancerSegur(['--help'], { dossier, racine: dossier })
    expect(code).toBe(2)
    expect(erreur.trim().split('\n')).toHaveLength(1)
    expect(erreur).toMatch(/SEGUR-ENV-002.+npm ci/)
  })
})

describe('l’aide de chaque verbe', () => {
  test.each(VERBES.map(({ nom }) => nom))('%s : son résumé et toutes ses options', async (nom) => {
    const verbe = await VERBES.find((entree) => entree.nom === nom)?.charger()
    const lignes: string[] = []
    const ecrire = (ligne: string) => lignes.push(ligne)
    const sorties = { sortie: ecrire, erreur: ecrire, journal: path.join(dossier, 'journal') }
    expect(await lancer([nom, '--help'], sorties)).toBe(0)
    const aide = lignes.join('\n')
    expect(aide).toContain(verbe?.resume)
    for (const option of Object.keys(verbe?.options ?? {})) expect(aide).toContain(`--${option}`)
  })
})
