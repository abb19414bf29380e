import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib'
import { extraireTar } from './archive-tar.ts'

const ARCHIVES = ['fonts.tar.br', 'al2023.tar.br', 'swiftshader.tar.br']

interface Paquet {
  bin: string
  version: string
}

async function trouverPaquet(): Promise<Paquet> {
  let racine = path.dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium')))
  while (!existsSync(path.join(racine, 'bin'))) {
    if (path.dirname(racine) === racine) throw new Error('paquet @sparticuz/chromium incomplet')
    racine = path.dirname(racine)
  }
  // Les versions 148 et suivantes rangent les archives par architecture.
  const parArchitecture = path.join(racine, 'bin', process.arch)
  const bin = existsSync(parArchitecture) ? parArchitecture : path.join(racine, 'bin')
  const { version } = JSON.parse(await readFile(path.join(racine, 'package.json'), 'utf8'))
  return { bin, version: String(version) }
}

const polices = (dossier: string) =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>/usr/share/fonts</dir><dir>${dossier}</dir><cachedir>${dossier}/cache-polices</cachedir></fontconfig>`

async function extraire(paquet: Paquet, provisoire: string, definitif: string): Promise<void> {
  await mkdir(provisoire, { recursive: true })
  const executable = path.join(provisoire, 'chromium')
  await pipeline(
    createReadStream(path.join(paquet.bin, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(executable),
  )
  await chmod(executable, 0o755)
  for (const archive of ARCHIVES) {
    const contenu = brotliDecompressSync(await readFile(path.join(paquet.bin, archive)))
    await extraireTar(contenu, provisoire)
  }
  await writeFile(path.join(provisoire, 'fonts.conf'), polices(definitif))
  await writeFile(path.join(provisoire, 'taille'), String((await stat(executable)).size))
}

/** Le dossier n’apparaît que par renommage ; la taille relue écarte une copie abîmée depuis. */
async function estComplet(dossier: string): Promise<boolean> {
  try {
    const attendue = Number(await readFile(path.join(dossier, 'taille'), 'utf8'))
    return (await stat(path.join(dossier, 'chromium'))).size === attendue
  } catch {
    return false
  }
}

/** Là où ce compte garde ses caches ; jamais le dossier temporaire partagé de la machine. */
function dossierCache(): string {
  return path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'banc-segur')
}

/**
 * Chromium livré dans le paquet npm @sparticuz/chromium, extrait une fois dans notre cache.
 * Rend le dossier extrait ; lève une erreur ailleurs que sur Linux x64.
 */
export async function extraireChromium(cache = dossierCache()): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('Chromium emporté réservé à Linux x64')
  const paquet = await trouverPaquet()
  const definitif = path.join(cache, `chromium-${paquet.version}`)
  if (await estComplet(definitif)) return definitif
  const provisoire = `${definitif}.${randomUUID()}`
  try {
    await extraire(paquet, provisoire, definitif)
    if (!(await estComplet(definitif))) await rm(definitif, { recursive: true, force: true })
    await rename(provisoire, definitif)
  } catch (cause) {
    await rm(provisoire, { recursive: true, force: true })
    // Un autre poste a pu finir la même extraction entre-temps.
    if (!(await estComplet(definitif))) throw cause
  }
  return definitif
}
