// Ce qu’appellent « npm run campagne » et « npm test » : prépare la machine, puis passe la main.
// JavaScript simple et sans dépendance, puisqu’il tourne avant toute installation.
import { fileURLToPath } from 'node:url'
import { InstallationImpossible, installer } from './demarrage/installation.mjs'
import { refusNode } from './demarrage/node.mjs'
import { chargerTypescript } from './demarrage/typescript.mjs'

const RACINE = fileURLToPath(new URL('..', import.meta.url))
const COMMANDES = ['campagne', 'test', 'preuves', 'bench', 'proprietes', 'docs', 'installer']

function renoncer(phrase) {
  process.stderr.write(`${phrase}\n`)
  process.exit(2)
}

const [commande = '', ...suite] = process.argv.slice(2)
if (!COMMANDES.includes(commande))
  renoncer(`Usage : node cli/demarrer.mjs <${COMMANDES.join('|')}> [options]`)
const refus = refusNode()
if (refus !== null) renoncer(refus)

try {
  const { sqlite, taire } = await installer(RACINE)
  if (commande === 'installer') {
    await sqlite
    process.exit(0)
  }
  await chargerTypescript()
  const { demarrer } = await import(new URL('demarrage/index.ts', import.meta.url).href)
  const code = await demarrer(commande, { args: suite, sqlite, taire })
  process.stdout.write('', () => process.exit(code))
} catch (erreur) {
  if (!(erreur instanceof InstallationImpossible)) throw erreur
  renoncer(erreur.message)
}
