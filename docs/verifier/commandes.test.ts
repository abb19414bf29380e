import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { executer } from './executer-commande.ts'
import { type Jeu, jouerPage } from './jouer-page.ts'
import { type Attente, type Commande, lireCommandes } from './lire-commandes.ts'
import { lireFichiers } from './lister-fichiers.ts'
import { RACINE } from './racine.ts'

let jeu: Jeu

beforeAll(() => {
  jeu = { dossier: mkdtempSync(path.join(tmpdir(), 'docs-')), faites: new Set(), sautees: [] }
  // Les pages nomment ces fichiers depuis le dossier du banc, où leur lecteur se trouve.
  const exemples = path.join('docs', 'exemples')
  cpSync(path.join(RACINE, exemples), path.join(jeu.dossier, exemples), { recursive: true })
})
afterAll(() => {
  for (const motif of jeu.sautees) console.warn(`non vérifié : ${motif}`)
  rmSync(jeu.dossier, { recursive: true, force: true })
})

const commande = (texte: string, attente: Attente): Commande => ({
  lieu: 'essai.md:1',
  texte,
  argv: texte.split(' '),
  attente,
})

describe('le lecteur de pages', () => {
  it('signale une commande qui ne sort pas avec le code annoncé', async () => {
    const fautes = await jouerPage(
      [commande('npx segur verbe-qui-n-existe-pas', { genre: 'code', code: 0 })],
      jeu,
    )
    expect(fautes.join()).toContain('sort avec 2, 0 annoncé')
  })

  it('refuse un programme qu’il ne connaît pas', async () => {
    const inconnu = commande('programme-inconnu x', { genre: 'code', code: 0 })
    await expect(jouerPage([inconnu], jeu)).rejects.toThrow(/programme-inconnu/)
  })

  it('signale un serveur qui s’arrête avant d’être prêt', async () => {
    const serveur = commande('npx segur verbe-inconnu', { genre: 'serveur' })
    await expect(jouerPage([serveur], jeu)).rejects.toThrow(/code 2/)
  })
})

describe('les commandes de la documentation', () => {
  const pages = lireFichiers(RACINE, (chemin) => chemin.endsWith('.md')).map((page) => ({
    chemin: page.chemin,
    commandes: lireCommandes(page),
  }))

  it.each(pages.filter(({ commandes }) => commandes.length > 0))(
    'font ce que $chemin annonce',
    async ({ commandes }) => {
      expect(await jouerPage(commandes, jeu)).toEqual([])
    },
    300_000,
  )

  it('« npx segur » trouve le programme du projet', async () => {
    const { code } = await executer(['npx', 'segur', '--help'], RACINE)
    expect(code).toBe(0)
  }, 300_000)
})
