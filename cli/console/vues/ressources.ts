import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { ModuleConsole } from '../module.ts'

const exiger = createRequire(import.meta.url)
const POLICES = path.dirname(exiger.resolve('@fontsource/source-sans-3/package.json'))
const FEUILLES = ['base', 'charpente', 'composants', 'formulaires', 'tableaux', 'etroit']
/** Scripts que plusieurs parties emploient. */
const SCRIPTS = { liste: new URL('./scripts/liste.js', import.meta.url) }
/** Un script en importe un autre par sa place ; la page le reçoit par son adresse à empreinte. */
const IMPORT = /from '(\.[^']+\.js)'/g
const ICONE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0b6e6e"/><path d="M8 17l5 5 11-12" fill="none" stroke="#fff" stroke-width="3" stroke-linejoin="round" stroke-linecap="round"/></svg>'

interface Servi {
  corps: Uint8Array<ArrayBuffer>
  type: string
}

/** Les fichiers que la console sert elle-même : rien ne vient du réseau ni du système. */
export interface Ressources {
  /** Adresses à empreinte : leur copie dans un cache ne périme pas. */
  style: string
  script(nom: string): string
  lire(chemin: string): Servi | null
}

const octets = (contenu: string) => new Uint8Array(Buffer.from(contenu))
const empreinte = (contenu: string) =>
  createHash('sha256').update(contenu).digest('hex').slice(0, 12)

/** Lit une fois les feuilles et les scripts de la console et de ses parties. */
export function preparerRessources(modules: readonly ModuleConsole[]): Ressources {
  const feuilles = [
    ...FEUILLES.map((nom) => new URL(`./styles/${nom}.css`, import.meta.url)),
    ...modules.flatMap(({ feuilles = [] }) => feuilles),
  ]
  const feuille = [polices(), ...feuilles.map((url) => readFileSync(url, 'utf8'))].join('\n')
  const style = `/statiques/console-${empreinte(feuille)}.css`
  const fixes = new Map<string, Servi>([
    [style, { corps: octets(feuille), type: 'text/css; charset=utf-8' }],
    ['/statiques/icone.svg', { corps: octets(ICONE), type: 'image/svg+xml' }],
  ])
  const publier = (url: URL): string => {
    const texte = readFileSync(url, 'utf8').replace(
      IMPORT,
      (_, chemin: string) => `from '${publier(new URL(chemin, url))}'`,
    )
    const adresse = `/statiques/${path.basename(url.pathname, '.js')}-${empreinte(texte)}.js`
    fixes.set(adresse, { corps: octets(texte), type: 'text/javascript; charset=utf-8' })
    return adresse
  }
  const scripts = new Map<string, string>()
  for (const [nom, url] of [{ scripts: SCRIPTS }, ...modules].flatMap(({ scripts = {} }) =>
    Object.entries<URL>(scripts),
  )) {
    if (scripts.has(nom)) throw new Error(`deux scripts de console s’appellent « ${nom} »`)
    scripts.set(nom, publier(url))
  }
  return {
    style,
    script(nom) {
      const adresse = scripts.get(nom)
      if (adresse === undefined) throw new Error(`aucun module ne déclare le script « ${nom} »`)
      return adresse
    },
    lire: (chemin) => fixes.get(chemin) ?? lirePolice(chemin),
  }
}

/** Latin et latin étendu, droit 400, 600 et 700, italique 400 : les règles du paquet, chez nous. */
function polices(): string {
  return ['400', '400-italic', '600', '700']
    .flatMap((graisse) => {
      const regles = readFileSync(path.join(POLICES, `${graisse}.css`), 'utf8')
      return regles.match(/\/\* source-sans-3-latin(?:-ext)?-\d[\s\S]*?\n}/g) ?? []
    })
    .join('\n')
    .replace(/, url\([^)]*\.woff\) format\('woff'\)/g, '')
    .replaceAll('url(./files/', 'url(/statiques/polices/')
}

/** Seuls les noms du paquet de police passent : aucun chemin ne se compose. */
function lirePolice(chemin: string): Servi | null {
  const [, nom] =
    /^\/statiques\/polices\/(source-sans-3-latin[a-z0-9-]*\.woff2)$/.exec(chemin) ?? []
  if (!nom) return null
  try {
    return {
      corps: new Uint8Array(readFileSync(path.join(POLICES, 'files', nom))),
      type: 'font/woff2',
    }
  } catch {
    return null
  }
}
