import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/**
 * npm est lui-même un script : le lancer par Node évite l’interpréteur de commandes, donc
 * npm.cmd sous Windows. « npm run » donne son chemin ; sinon il est à côté de Node.
 * @returns {string | null}
 */
function trouverNpm() {
  const bin = path.dirname(process.execPath)
  const candidats = [
    process.env.npm_execpath ?? '',
    path.join(bin, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(bin, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ]
  return candidats.find((chemin) => /npm-cli\.c?js$/.test(chemin) && existsSync(chemin)) ?? null
}

/** Arrête npm et tout ce qu’il a lancé (compilateur compris). */
function arreter(enfant) {
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(enfant.pid), '/t', '/f'], { stdio: 'ignore' })
    return
  }
  try {
    process.kill(-enfant.pid, 'SIGTERM')
  } catch {
    // Il vient de finir de lui-même.
  }
}

/**
 * Lance npm sans rien afficher.
 * @param {readonly string[]} args
 * @param {{ dossier: string, delaiMs?: number }} options au-delà du délai, npm est arrêté
 * @returns {Promise<{ code: number, texte: string } | null>} `null` quand npm est introuvable
 */
export async function lancerNpm(args, { dossier, delaiMs }) {
  const npm = trouverNpm()
  if (npm === null) return null
  return new Promise((resoudre, rejeter) => {
    const enfant = spawn(process.execPath, [npm, ...args], {
      cwd: dossier,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    })
    const interrompre = (signal) => {
      arreter(enfant)
      // Une campagne déjà commencée a sa propre façon de s’arrêter : lui laisser le dernier mot.
      if (process.listenerCount(signal) === 0) process.exit(130)
    }
    const delai = delaiMs === undefined ? undefined : setTimeout(() => arreter(enfant), delaiMs)
    process.once('SIGINT', interrompre)
    process.once('SIGTERM', interrompre)
    let texte = ''
    const garder = (morceau) => {
      texte = (texte + morceau).slice(-50_000)
    }
    enfant.stdout.on('data', garder)
    enfant.stderr.on('data', garder)
    enfant.on('error', rejeter)
    enfant.on('close', (code) => {
      clearTimeout(delai)
      process.off('SIGINT', interrompre)
      process.off('SIGTERM', interrompre)
      resoudre({ code: code ?? 1, texte })
    })
  })
}
