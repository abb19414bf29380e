/** Processus sacrifié par contrat.test.ts : écrit, annonce, puis attend d'être tué. */
import type { PiloteSqlite } from './base.ts'
import { ouvrirBase } from './ouvrir.ts'

const [fichier = '', pilote = 'better-sqlite3', mode = ''] = process.argv.slice(2)
const base = ouvrirBase(fichier, pilote as PiloteSqlite)

if (mode === 'attendre') process.stdout.write('ouverte\n')
if (mode === 'ecrire-puis-transaction') {
  for (let i = 10; i < 60; i++)
    base.executer('INSERT INTO reglage VALUES (?, ?)', [`confirme-${i}`, 'x'])
  // Un cache minuscule force des pages non confirmées jusque dans le journal.
  base.script('PRAGMA cache_size = 10; BEGIN IMMEDIATE')
  for (let i = 0; i < 2000; i++)
    base.executer('INSERT INTO reglage VALUES (?, ?)', [`perdu-${i}`, 'y'.repeat(500)])
  process.stdout.write('en-transaction\n')
}
setInterval(() => base.pilote, 60_000)
