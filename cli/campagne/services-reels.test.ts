import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EvenementEtape, VerdictsJson } from '../../reports/index.ts'
import { lireEvenements } from '../../reports/index.ts'
import { RACINE } from '../chemins.ts'

const LONG = 180_000

let racine: string
beforeAll(() => {
  racine = mkdtempSync(path.join(tmpdir(), 'segur-reel-'))
  writeFileSync(
    path.join(racine, 'segur.config.mjs'),
    "export default { services: { insi: 'recette' } }",
  )
  // Note toute connexion qui sort de la machine, dans chaque processus du banc.
  writeFileSync(
    path.join(racine, 'garde.mjs'),
    `import { appendFileSync, writeFileSync } from 'node:fs'
     import { Socket } from 'node:net'
     writeFileSync(${JSON.stringify(path.join(racine, 'gardee.txt'))}, '')
     const connecter = Socket.prototype.connect
     const LOCAUX = new Set(['127.0.0.1', '::1', 'localhost', undefined])
     Socket.prototype.connect = function (...demande) {
       const [options] = demande.flat()
       if (typeof options === 'object' && !options?.path && !LOCAUX.has(options?.host))
         appendFileSync(${JSON.stringify(path.join(racine, 'sorties.txt'))}, options.host + '\\n')
       return connecter.apply(this, demande)
     }`,
  )
  writeFileSync(path.join(racine, 'sorties.txt'), '')
})
afterAll(() => rmSync(racine, { recursive: true, force: true }))

/** Joue des scénarios devant un INSi qui n'est pas simulé ; rend le dossier de la campagne. */
async function jouer(nom: string, ...argv: readonly string[]): Promise<string> {
  const sortie = path.join(racine, nom)
  const { NODE_OPTIONS: _, ...env } = process.env
  const enfant = spawn(
    process.execPath,
    [
      ...['--import', pathToFileURL(path.join(racine, 'garde.mjs')).href],
      ...[path.join(RACINE, 'cli', 'segur.mjs'), 'campagne', '--sortie', sortie],
      ...['--config', path.join(racine, 'segur.config.mjs'), ...argv],
    ],
    { cwd: RACINE, env, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  await new Promise((resoudre) => enfant.on('close', resoudre))
  return path.join(sortie, 'derniere')
}

const verdicts = (dossier: string) =>
  (JSON.parse(readFileSync(path.join(dossier, 'verdicts.json'), 'utf8')) as VerdictsJson).verdicts

describe('devant un INSi qui n’est pas simulé', () => {
  it(
    'les contrôles de l’écran se font, ceux du journal sont non vérifiables, et rien n’appelle dehors',
    async () => {
      const dossier = await jouer('juste', '--scenario', 'INS.01.03,INS.23.01')
      const [ecran, journal] = verdicts(dossier)
      expect(ecran).toMatchObject({ scenario: 'INS.01.03', verdict: 'conforme' })
      expect(journal).toMatchObject({ scenario: 'INS.23.01', verdict: 'non-verifiable' })
      expect(journal?.cause).toMatch(/1 contrôle hors de portée.+INSi a reçu un seul appel/)
      expect(journal?.explication?.responsable).toBe('configuration')
      expect(journal?.constats.map(({ id }) => id)).toContain('ins.statut-affiche')
      const etapes = lireEvenements(dossier)
        .flat()
        .filter((e): e is EvenementEtape => e.genre === 'etape' && e.scenario === 'INS.23.01')
      expect(etapes.map(({ statut }) => statut).slice(-2)).toEqual(['non-verifiee', 'passee'])
      expect(existsSync(path.join(racine, 'gardee.txt'))).toBe(true)
      expect(readFileSync(path.join(racine, 'sorties.txt'), 'utf8')).toBe('')
    },
    LONG,
  )

  it(
    'un écran faux reste une condamnation',
    async () => {
      const mutation = ['--mutation', 'ins-qualifie-sans-insi']
      const [condamne] = verdicts(await jouer('faux', '--scenario', 'INS.24.01', ...mutation))
      expect(condamne?.verdict).toBe('non-conforme')
    },
    LONG,
  )
})
