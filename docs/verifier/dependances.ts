import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Licences admises dans ce qui s'exécute : permissives, ou propres à une police ou à des données. */
const LICENCES_ADMISES = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
])

/** Paquets dont le champ `license` ne dit pas un identifiant SPDX : ce que dit leur fichier de licence. */
const LICENCES_LUES: Readonly<Record<string, { licence: string; preuve: RegExp }>> = {
  'dejavu-fonts-ttf': { licence: 'Bitstream-Vera', preuve: /Bitstream Vera Fonts Copyright/ },
  'png-js': { licence: 'MIT', preuve: /Permission is hereby granted, free of charge/ },
}

interface Verrou {
  packages: Record<string, { dev?: boolean; devOptional?: boolean }>
}

function lireLicenceDuFichier(dossier: string, paquet: string): string | null {
  const attendue = LICENCES_LUES[paquet]
  if (attendue === undefined) return null
  const fichiers = readdirSync(dossier).filter((nom) => /^licen[cs]e/i.test(nom))
  const textes = fichiers.map((nom) => readFileSync(path.join(dossier, nom), 'utf8'))
  return textes.some((texte) => attendue.preuve.test(texte)) ? attendue.licence : null
}

/** La licence d'un paquet installé, ou `null` quand rien ne l'établit. */
export function lireLicence(racine: string, paquet: string): string | null {
  const dossier = path.join(racine, 'node_modules', paquet)
  const lue = lireLicenceDuFichier(dossier, paquet.split('node_modules/').at(-1) ?? paquet)
  if (lue !== null) return lue
  const { license } = JSON.parse(readFileSync(path.join(dossier, 'package.json'), 'utf8'))
  return typeof license === 'string' ? license : null
}

/** « (MIT OR WTFPL) » est admis dès qu'un choix l'est ; « A AND B » demande les deux. */
export function estAdmise(licence: string | null): boolean {
  if (licence === null) return false
  if (licence === 'Bitstream-Vera') return true
  const choix = licence.replace(/[()]/g, '').split(/\s+OR\s+/)
  return choix.some((un) => un.split(/\s+AND\s+/).every((part) => LICENCES_ADMISES.has(part)))
}

/** Les paquets d'exécution installés, indirects compris, dont la licence n'est pas admise. */
export function licencesRefusees(racine: string): readonly string[] {
  const verrou: Verrou = JSON.parse(readFileSync(path.join(racine, 'package-lock.json'), 'utf8'))
  return Object.entries(verrou.packages)
    .filter(([chemin, { dev, devOptional }]) => chemin !== '' && !dev && !devOptional)
    .map(([chemin]) => chemin.replace(/^node_modules\//, ''))
    .filter((paquet) => existsSync(path.join(racine, 'node_modules', paquet, 'package.json')))
    .map((paquet) => [paquet, lireLicence(racine, paquet)] as const)
    .filter(([, licence]) => !estAdmise(licence))
    .map(([paquet, licence]) => `${paquet} : ${licence ?? 'licence inconnue'}`)
}

/** Les lignes d'un tableau Markdown dont la première case est un nom de paquet entre accents graves. */
export function lireTableauDePaquets(texte: string): ReadonlyMap<string, readonly string[]> {
  const lignes = [...texte.matchAll(/^\| `([^`]+)` \|(.*)\|$/gm)]
  return new Map(
    lignes.map(([, nom = '', reste = '']) => [nom, reste.split('|').map((c) => c.trim())]),
  )
}
