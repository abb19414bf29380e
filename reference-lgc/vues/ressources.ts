import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Ressources } from './page.tsx'

const exiger = createRequire(import.meta.url)
const POLICES = path.dirname(exiger.resolve('@fontsource/source-sans-3/package.json'))
const FEUILLES = [
  'base',
  'charpente',
  'composants',
  'formulaires',
  'tableaux',
  'documents',
  'dossier',
  'nomenclatures',
  'echanges',
  'recus',
  'messagerie',
  'annuaire',
  'dmp',
  'impression',
]

/** Les fichiers que le logiciel sert lui-même : rien ne vient du réseau ni du système. */
export interface FichiersServis extends Ressources {
  lire(chemin: string): { corps: Uint8Array<ArrayBuffer>; type: string } | null
}

/** Lit les fichiers une fois ; leur empreinte entre dans leur adresse. */
export function preparerRessources(): FichiersServis {
  const feuille = [polices(), ...FEUILLES.map((nom) => texte(`styles/${nom}.css`))].join('\n')
  const script = texte('scripts/cabinet.js')
  const style = `/statiques/cabinet-${empreinte(feuille)}.css`
  const adresseScript = `/statiques/cabinet-${empreinte(script)}.js`
  const fixes = new Map([
    [style, { corps: octets(feuille), type: 'text/css; charset=utf-8' }],
    [adresseScript, { corps: octets(script), type: 'text/javascript; charset=utf-8' }],
    ['/statiques/icone.svg', { corps: octets(ICONE), type: 'image/svg+xml' }],
  ])
  return {
    style,
    script: adresseScript,
    lire: (chemin) => fixes.get(chemin) ?? lirePolice(chemin),
  }
}

const octets = (contenu: string) => new Uint8Array(Buffer.from(contenu))
const texte = (chemin: string) => readFileSync(new URL(`./${chemin}`, import.meta.url), 'utf8')
const empreinte = (contenu: string) =>
  createHash('sha256').update(contenu).digest('hex').slice(0, 12)

const ICONE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0b6e6e"/><path d="M9 23V12l7-5 7 5v11m-11 0v-6h8v6" fill="none" stroke="#fff" stroke-width="2" stroke-linejoin="round"/></svg>'

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
function lirePolice(chemin: string) {
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
