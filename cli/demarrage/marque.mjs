import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Ce que l’installation laisse derrière elle : une seconde fois, rien n’est refait.
 * `sqlite` : la version native a été préparée, ou a échoué ; dans les deux cas on n’y revient pas.
 * @typedef {{ verrou: string, abi: string, sqlite: boolean }} Marque
 */

const fichierMarque = (racine) => path.join(racine, 'node_modules', '.segur-installation.json')

/** @returns {any} */
function lireJson(fichier) {
  try {
    return JSON.parse(readFileSync(fichier, 'utf8'))
  } catch {
    return null
  }
}

/** @param {string} racine */
export const empreinteVerrou = (racine) =>
  createHash('sha256')
    .update(readFileSync(path.join(racine, 'package-lock.json')))
    .digest('hex')

/**
 * @param {string} racine
 * @returns {Marque | null}
 */
export function lireMarque(racine) {
  const marque = lireJson(fichierMarque(racine))
  return typeof marque?.verrou === 'string' && typeof marque.abi === 'string' ? marque : null
}

/**
 * @param {string} racine
 * @param {{ sqlite: boolean }} fait
 */
export function poserMarque(racine, { sqlite }) {
  const marque = { verrou: empreinteVerrou(racine), abi: process.versions.modules, sqlite }
  writeFileSync(fichierMarque(racine), `${JSON.stringify(marque)}\n`)
}

/**
 * « npm ci » fait à la main vaut le nôtre : npm garde la liste de ce qu’il a posé.
 * Les paquets facultatifs peuvent manquer (autre système, compilation impossible).
 * @param {string} racine
 * @returns {boolean}
 */
export function installeAilleurs(racine) {
  const voulu = lireJson(path.join(racine, 'package-lock.json'))?.packages
  const pose = lireJson(path.join(racine, 'node_modules', '.package-lock.json'))?.packages
  if (!voulu || !pose) return false
  return Object.entries(voulu).every(
    ([chemin, paquet]) =>
      chemin === '' || paquet.optional || pose[chemin]?.version === paquet.version,
  )
}
