import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { VerdictsJson } from '../../reports/index.ts'
import { RACINE } from '../chemins.ts'

/** Une campagne devant un INSi réel, dont toute connexion vers une autre machine est notée. */
export interface DevantUnInsiReel {
  /** Joue ces options et rend le dossier de la campagne. */
  jouer(nom: string, argv: readonly string[]): Promise<string>
  /** Les hôtes appelés hors de cette machine, une ligne chacun. Lève si rien n'était noté. */
  sorties(): string
  fermer(): void
}

/** Note toute connexion qui sort de la machine, dans chaque processus du banc. */
const garde = (gardee: string, sorties: string) => `
  import { appendFileSync, writeFileSync } from 'node:fs'
  import { Socket } from 'node:net'
  writeFileSync(${JSON.stringify(gardee)}, '')
  const connecter = Socket.prototype.connect
  const LOCAUX = new Set(['127.0.0.1', '::1', 'localhost', undefined])
  Socket.prototype.connect = function (...demande) {
    const [options] = demande.flat()
    if (typeof options === 'object' && !options?.path && !LOCAUX.has(options?.host))
      appendFileSync(${JSON.stringify(sorties)}, options.host + '\\n')
    return connecter.apply(this, demande)
  }`

export function ouvrirDevantUnInsiReel(): DevantUnInsiReel {
  const racine = mkdtempSync(path.join(tmpdir(), 'segur-reel-'))
  const dans = (nom: string) => path.join(racine, nom)
  writeFileSync(dans('segur.config.mjs'), "export default { services: { insi: 'recette' } }")
  writeFileSync(dans('garde.mjs'), garde(dans('gardee.txt'), dans('sorties.txt')))
  writeFileSync(dans('sorties.txt'), '')
  return {
    async jouer(nom, argv) {
      const sortie = dans(nom)
      const { NODE_OPTIONS: _, ...env } = process.env
      const enfant = spawn(
        process.execPath,
        [
          ...['--import', pathToFileURL(dans('garde.mjs')).href],
          ...[path.join(RACINE, 'cli', 'segur.mjs'), 'campagne', '--sortie', sortie],
          ...['--config', dans('segur.config.mjs'), ...argv],
        ],
        { cwd: RACINE, env, stdio: ['ignore', 'ignore', 'inherit'] },
      )
      await new Promise((resoudre) => enfant.on('close', resoudre))
      return path.join(sortie, 'derniere')
    },
    sorties() {
      if (!existsSync(dans('gardee.txt'))) throw new Error('la garde n’a pas été chargée')
      return readFileSync(dans('sorties.txt'), 'utf8')
    },
    fermer: () => rmSync(racine, { recursive: true, force: true }),
  }
}

export const lireVerdicts = (dossier: string) =>
  (JSON.parse(readFileSync(path.join(dossier, 'verdicts.json'), 'utf8')) as VerdictsJson).verdicts
