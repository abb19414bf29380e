import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { policeEnLigne } from '../polices/polices.ts'

const FACES = [
  ['400-normal', 'normal', 400],
  ['600-normal', 'normal', 600],
  ['400-italic', 'italic', 400],
] as const

const situer = (nom: string) => new URL(`./styles/${nom}.css`, import.meta.url)

/** Les feuilles du rapport, que les autres pages du dossier reprennent. */
export const STYLES = {
  base: situer('base'),
  couverture: situer('couverture'),
  tables: situer('tables'),
  recits: situer('recits'),
  tendance: situer('tendance'),
  etroit: situer('etroit'),
  impression: situer('impression'),
} as const

/** Les polices et les feuilles données, dans l'ordre, en un seul texte : la page ne va rien chercher. */
export function composerFeuille(feuilles: readonly URL[]): string {
  const faces = FACES.map(
    ([nom, style, graisse]) =>
      `@font-face{font-family:"Source Sans 3";font-style:${style};font-weight:${graisse};src:url(${policeEnLigne(nom)}) format("woff2")}`,
  )
  return [...faces, ...feuilles.map((url) => readFileSync(url, 'utf8'))].join('\n')
}

/** Rien ne vient du réseau, rien ne s'exécute que ce script : un texte observé reste du texte. */
export function politique(script: string): string {
  return [
    "default-src 'none'",
    "img-src 'self' file: data:",
    "media-src 'self' file:",
    "style-src 'unsafe-inline'",
    'font-src data:',
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}
