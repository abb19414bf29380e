import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const racine = new URL('../../', import.meta.url)

/** @returns {boolean} vrai quand « npm ci » a été fait dans le dossier du banc */
export const dependancesPresentes = () =>
  existsSync(new URL('node_modules/tsx/package.json', racine))

/** Apprend à ce processus, puis à ses enfants (postes parallèles de cucumber), à lire TypeScript. */
export async function chargerTypescript() {
  const chargeur = import.meta.resolve('tsx')
  // Les pages JSX se lisent avec nos réglages, quel que soit le dossier courant.
  process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL('tsconfig.json', racine))
  const heritees = process.env.NODE_OPTIONS ?? ''
  // Lancé par un autre « segur » : Node a déjà chargé tsx, une seconde fois ferait double emploi.
  if (heritees.includes(chargeur)) return
  // tsx réécrit tout module qu’il voit passer, et libxml2 en est un de 2 Mo : chargé avant lui, c’est 136 Mio
  // et 0,4 s de processeur de moins par processus.
  const libxml = import.meta.resolve('libxml2-wasm')
  process.env.NODE_OPTIONS = `${heritees} --import ${libxml} --import ${chargeur}`.trim()
  await import(libxml)
  // Les deux genres de modules : hors d’un projet « type: module », un .ts est du CommonJS.
  const [cjs, esm] = await Promise.all([import('tsx/cjs/api'), import('tsx/esm/api')])
  cjs.register()
  esm.register()
}
