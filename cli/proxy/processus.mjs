// Entrée du processus du Proxy e-santé : charge TypeScript, puis attend l’ordre de son lanceur.
import { chargerTypescript } from '../demarrage/typescript.mjs'

// Le texte seul : la cause d’une erreur peut porter la réponse d’un service.
const renoncer = (erreur) => {
  process.stderr.write(`Proxy e-santé : ${erreur instanceof Error ? erreur.message : 'faute'}\n`)
  process.exit(1)
}
process.on('uncaughtException', renoncer)
process.on('unhandledRejection', renoncer)

await chargerTypescript()
const { vivre } = await import(
  new URL('../../reference-lgc/proxy/processus.ts', import.meta.url).href
)
vivre()
