import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { ouvrirWoff } from './ouvrir-woff.ts'

const require = createRequire(import.meta.url)
const source = (nom: string): string =>
  require.resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${nom}`)
const ouvrir = (nom: string): Buffer => ouvrirWoff(readFileSync(source(nom)))

/** Polices des rendus PDF ; `secours` couvre les signes que Source Sans n'a pas (flèches, grec…). */
export const POLICES = {
  texte: () => ouvrir('400-normal.woff'),
  gras: () => ouvrir('600-normal.woff'),
  secours: () => require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
} as const satisfies Record<string, () => Buffer | string>
export type NomPolice = keyof typeof POLICES

// Signes présents dans chacun des fichiers « latin » ci-dessus (vérifié par un test).
const COUVERTS =
  /^[\n\u0020-\u007e\u00a0-\u00ff\u0152\u0153\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac\u2212]*$/

/** La police demandée si elle sait écrire tout le texte, sinon celle de secours. */
export function policePour(texte: string, voulue: NomPolice): NomPolice {
  return COUVERTS.test(texte) ? voulue : 'secours'
}

/** La police de la page HTML, en `data:` : la page s'ouvre seule, sans réseau. */
export function policeEnLigne(nom: '400-normal' | '600-normal' | '400-italic'): string {
  return `data:font/woff2;base64,${readFileSync(source(`${nom}.woff2`)).toString('base64')}`
}
