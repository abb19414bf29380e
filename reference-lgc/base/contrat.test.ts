import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lireUn, PILOTES_SQLITE, type PiloteSqlite } from './base.ts'
import { migrer } from './migrer.ts'
import { ouvrirBase } from './ouvrir.ts'

let dossier = ''
let fichier = ''
beforeEach(() => {
  dossier = mkdtempSync(path.join(tmpdir(), 'contrat-base-'))
  fichier = path.join(dossier, 'cabinet.sqlite')
})
afterEach(() => rmSync(dossier, { recursive: true, force: true }))

const reglages = (pilote: PiloteSqlite) => {
  const base = ouvrirBase(fichier, pilote)
  const lignes = base.lire<{ cle: string; valeur: string }>('SELECT * FROM reglage ORDER BY cle')
  base.fermer()
  return lignes.map((l) => `${l.cle}=${l.valeur}`)
}

describe.each(PILOTES_SQLITE)('le pilote %s', (pilote) => {
  test('garde ce qui est écrit après fermeture, accents et apostrophes compris', () => {
    const base = ouvrirBase(fichier, pilote)
    base.executer('INSERT INTO reglage VALUES (?, ?)', ['œ', "l'été"])
    base.fermer()
    expect(reglages(pilote)).toEqual(["œ=l'été"])
  })

  test.skipIf(process.platform === 'win32')('ne laisse lire sa base à personne d’autre', () => {
    const base = ouvrirBase(fichier, pilote)
    base.executer("INSERT INTO reglage VALUES ('a', '1')")
    for (const nom of readdirSync(dossier).filter((n) => n.startsWith('cabinet.sqlite')))
      if (statSync(path.join(dossier, nom)).isFile() && !nom.endsWith('.pid'))
        expect(statSync(path.join(dossier, nom)).mode & 0o077).toBe(0)
    base.fermer()
  })

  test("rend l'identifiant de la ligne ajoutée", () => {
    const base = ouvrirBase(fichier, pilote)
    const ajouter = () =>
      base.executer("INSERT INTO acces (le, auteur, operation) VALUES ('l', 'a', 'o')")
    expect([ajouter(), ajouter()]).toEqual([1, 2])
    base.fermer()
  })

  test('annule tout ce que la transaction a écrit quand elle échoue, même imbriquée', () => {
    const base = ouvrirBase(fichier, pilote)
    expect(() =>
      base.transaction(() => {
        base.transaction(() => base.executer("INSERT INTO reglage VALUES ('a', '1')"))
        throw new Error('échec voulu')
      }),
    ).toThrow('échec voulu')
    base.fermer()
    expect(reglages(pilote)).toEqual([])
  })

  test("refuse une valeur du mauvais type plutôt que de l'arranger", () => {
    const base = ouvrirBase(fichier, pilote)
    expect(() =>
      base.executer("INSERT INTO droit (role, droit, accorde) VALUES ('a', 'b', 'oui')"),
    ).toThrow()
    base.fermer()
  })

  test('refuse une base écrite par une version plus récente', () => {
    const base = ouvrirBase(fichier, pilote)
    base.script('PRAGMA user_version = 900')
    base.fermer()
    expect(() => ouvrirBase(fichier, pilote)).toThrow(/niveau 900, plus récent/)
  })

  test("ne garde rien d'une migration qui échoue", () => {
    const base = ouvrirBase(null, pilote)
    const { user_version: niveau } = base.lire<{ user_version: number }>(
      'PRAGMA user_version',
    )[0] ?? {
      user_version: -1,
    }
    const suite = [...Array(niveau).fill(''), 'CREATE TABLE essai (a TEXT) STRICT; faute;']
    expect(() => migrer(base, suite)).toThrow()
    expect(lireUn(base, "SELECT 1 AS n FROM sqlite_master WHERE name = 'essai'")).toBeNull()
    base.fermer()
  })

  test('refuse un second programme sur le même fichier', async () => {
    const autre = lancer(pilote, 'attendre')
    await autre.message('ouverte')
    expect(() => ouvrirBase(fichier, pilote)).toThrow(/déjà ouverte/)
    await autre.tuer()
  })

  test('garde les écritures confirmées après un arrêt brutal, et elles seules', async () => {
    const autre = lancer(pilote, 'ecrire-puis-transaction')
    await autre.message('en-transaction')
    await autre.tuer()
    expect(reglages(pilote)).toEqual(Array.from({ length: 50 }, (_, i) => `confirme-${10 + i}=x`))
  })
})

/** Un vrai processus, tué par SIGKILL : aucun gestionnaire de fermeture ne s'exécute. */
function lancer(pilote: PiloteSqlite, mode: string) {
  const script = fileURLToPath(new URL('./arret-brutal.essai.ts', import.meta.url))
  const enfant: ChildProcess = spawn(
    process.execPath,
    ['--import', 'tsx', script, fichier, pilote, mode],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const fin = new Promise<void>((resoudre) => enfant.once('exit', () => resoudre()))
  let recu = ''
  return {
    message: (attendu: string) =>
      new Promise<void>((resoudre, rejeter) => {
        enfant.stdout?.on('data', (morceau: Buffer) => {
          recu += morceau.toString()
          if (recu.includes(attendu)) resoudre()
        })
        fin.then(() => rejeter(new Error(`fini sans « ${attendu} » : ${recu}`)))
      }),
    tuer: () => {
      enfant.kill('SIGKILL')
      return fin
    },
  }
}
