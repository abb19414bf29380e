#!/usr/bin/env node
// Entrée de la commande « segur » : vérifie le poste, charge TypeScript, puis la ligne de commande.
import { fileURLToPath } from 'node:url'
import { refusNode } from './demarrage/node.mjs'
import { chargerTypescript, dependancesPresentes } from './demarrage/typescript.mjs'

function renoncer(phrase) {
  process.stderr.write(`${phrase}\n`)
  process.exit(2)
}

const refus = refusNode()
if (refus !== null) renoncer(refus)
if (!dependancesPresentes()) {
  const dossier = fileURLToPath(new URL('..', import.meta.url))
  renoncer(
    `SEGUR-ENV-002 : les dépendances du banc ne sont pas installées : lancez « npm ci » dans ${dossier}`,
  )
}

await chargerTypescript()
const { lancer, signaler } = await import(new URL('main.ts', import.meta.url).href)
const argv = process.argv.slice(2)

process.on('uncaughtException', async (erreur) => {
  process.exit(await signaler(erreur, argv))
})
// « segur … | head » : le lecteur est parti, il n’y a plus rien à dire.
process.stdout.on('error', (erreur) => process.exit(erreur.code === 'EPIPE' ? 0 : 3))

const code = await lancer(argv)
// Un verbe fini a tout rendu : une poignée oubliée ne doit pas retenir le terminal.
process.stdout.write('', () => process.exit(code))
