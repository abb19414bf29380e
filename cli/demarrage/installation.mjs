import { existsSync } from 'node:fs'
import path from 'node:path'
import { etape } from './etape.mjs'
import { empreinteVerrou, installeAilleurs, lireMarque, poserMarque } from './marque.mjs'
import { lancerNpm } from './npm.mjs'
import { preparerSqlite } from './sqlite.mjs'

/** Une installation manquée, dite en une phrase. */
export class InstallationImpossible extends Error {}

const RAISONS = [
  [/ENOSPC/, 'le disque est plein'],
  [/EACCES|EPERM|EROFS/, 'le dossier du banc n’est pas accessible en écriture'],
  [
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|network/i,
    'le registre npm ne répond pas (réseau, mandataire)',
  ],
  [/EBADENGINE/, 'cette version de Node n’est pas prise en charge'],
  [
    /can only install|in sync|ELOCKVERIFY|EUSAGE/,
    'package.json et package-lock.json se contredisent',
  ],
]

/** @param {string} texte ce que npm a écrit */
function expliquer(texte) {
  const raison = RAISONS.find(([motif]) => motif.test(texte))?.[1] ?? 'npm s’est arrêté'
  const lignes = texte.trim().split('\n').slice(-15)
  return `SEGUR-ENV-004 : l’installation des dépendances a échoué : ${raison}.
${lignes.map((ligne) => `  | ${ligne}`).join('\n')}
À faire : corrigez, puis relancez la même commande.`
}

/** Les scripts des paquets sont laissés de côté : un seul est utile, SQLite, et il a le droit d’échouer. */
async function installerPaquets(racine) {
  const fin = await lancerNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    dossier: racine,
  })
  if (fin === null)
    throw new InstallationImpossible(
      'SEGUR-ENV-008 : npm est introuvable. Réinstallez Node depuis nodejs.org, npm compris, puis relancez.',
    )
  if (fin.code !== 0) throw new InstallationImpossible(expliquer(fin.texte))
}

/** SQLite natif se prépare à côté ; `taire` le fait continuer sans un mot. */
function lancerSqlite(racine) {
  let dire = (ligne) => console.log(ligne)
  const sqlite = preparerSqlite(racine, (ligne) => dire(ligne)).then(() =>
    poserMarque(racine, { sqlite: true }),
  )
  return {
    sqlite,
    taire: () => {
      dire = () => undefined
    },
  }
}

const RIEN_A_FAIRE = { sqlite: Promise.resolve(), taire: () => undefined }

/**
 * Installe les dépendances là où elles manquent ou ne correspondent plus à package-lock.json.
 * Rend la préparation de SQLite, encore en cours, pour que l’appelant fasse autre chose pendant ce temps.
 * @param {string} racine
 * @returns {Promise<{ sqlite: Promise<void>, taire: () => void }>}
 */
export async function installer(racine) {
  if (!existsSync(path.join(racine, 'package-lock.json')))
    throw new InstallationImpossible(
      `SEGUR-ENV-002 : package-lock.json manque dans ${racine}. Reprenez une copie complète du banc.`,
    )
  const marque = lireMarque(racine)
  if (marque?.verrou !== empreinteVerrou(racine)) {
    if (installeAilleurs(racine)) {
      poserMarque(racine, { sqlite: true })
      return RIEN_A_FAIRE
    }
    await etape(
      'Installation des dépendances',
      () => installerPaquets(racine),
      () => 'dépendances installées',
    )
    poserMarque(racine, { sqlite: false })
    return lancerSqlite(racine)
  }
  const sqliteFait = marque.sqlite === true && marque.abi === process.versions.modules
  return sqliteFait ? RIEN_A_FAIRE : lancerSqlite(racine)
}
