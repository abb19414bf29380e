import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { executer, traduire } from './executer-commande.ts'
import { jugerCitations, jugerPageAides, rafraichirAides, verbesDe } from './lire-aide.ts'
import { lireFichiers } from './lister-fichiers.ts'
import { RACINE } from './racine.ts'

const PAGE = path.join(RACINE, 'docs/commandes.md')

describe('le lecteur d’aide', () => {
  const aides = new Map([['lgc', 'segur lgc : démarre\n  --port N   le port\n  -h, --help']])
  const bloc = ['```text aide=lgc', 'ancien', '```'].join('\n')

  it('trouve les verbes, pas les exemples', () => {
    expect(verbesDe('Groupe :\n  lgc           démarre\n  npm run x          autre')).toEqual([
      'lgc',
    ])
  })

  it('remplace un bloc par l’aide réelle', () => {
    expect(rafraichirAides(`a\n${bloc}\nb`, aides)).toContain('--port N')
  })

  it('signale un verbe absent de la page et un bloc de trop', () => {
    expect(jugerPageAides(bloc, ['campagne'])).toEqual([
      'campagne manque',
      "lgc n'est pas un verbe",
    ])
  })

  it('signale un verbe ou une option cités qui n’existent pas', () => {
    const texte = '`npx segur lgc --prot 1`, `npx segur rien`, `npx segur lgc --port 1`'
    expect(jugerCitations({ chemin: 'x.md', texte }, aides)).toHaveLength(2)
  })
})

describe('la page des commandes', () => {
  const aides = new Map<string, string>()
  const aideDe = async (...argv: readonly string[]): Promise<string> => {
    const commande = traduire(['npx', 'segur', ...argv, '--help'])
    if (commande === 'absent') throw new Error('segur est absent')
    const { code, sortie } = await executer(commande, RACINE)
    if (code !== 0) throw new Error(`segur ${argv.join(' ')} --help sort avec ${code}\n${sortie}`)
    return sortie
  }

  beforeAll(async () => {
    for (const verbe of verbesDe(await aideDe())) aides.set(verbe, await aideDe(verbe))
  }, 300_000)

  it('montre chaque verbe', () => {
    expect(aides.size).toBeGreaterThan(3)
    expect(jugerPageAides(readFileSync(PAGE, 'utf8'), [...aides.keys()])).toEqual([])
  })

  it('montre l’aide réelle de chaque verbe', async () => {
    const fraiche = rafraichirAides(readFileSync(PAGE, 'utf8'), aides)
    await expect(fraiche).toMatchFileSnapshot(PAGE)
  })

  it('n’est contredite par aucune autre page', () => {
    const pages = lireFichiers(RACINE, (chemin) => chemin.endsWith('.md'))
    expect(pages.flatMap((page) => jugerCitations(page, aides))).toEqual([])
  })
})
