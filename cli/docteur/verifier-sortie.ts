import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { cheminLisible } from '../chemins.ts'
import type { Config } from '../config/schema.ts'
import { ErreurSegur } from '../erreur-segur.ts'

const RAISONS: Record<string, string> = {
  EACCES: 'accès refusé',
  ENOENT: 'aucun dossier ne s’y crée',
  EPERM: 'accès refusé',
  EROFS: 'disque en lecture seule',
  ENOTDIR: 'un fichier porte déjà ce nom',
  EEXIST: 'un fichier porte déjà ce nom',
  ENOSPC: 'plus de place',
}

const MEGA = 1_000_000

const enMo = (octets: number) => `${Math.floor(octets / MEGA)} Mo`

/** Dossier par dossier : `mkdir` récursif de Node ne rend jamais la main là où rien ne se crée (/proc). */
async function creerDossier(dossier: string): Promise<void> {
  if (existsSync(dossier)) return
  await creerDossier(path.dirname(dossier))
  await mkdir(dossier).catch((erreur: NodeJS.ErrnoException) => {
    // Un autre lancement vient de le créer.
    if (erreur.code !== 'EEXIST') throw erreur
  })
}

/** Écrit vraiment un fichier : les droits annoncés ne prouvent rien. */
async function ecrireTemoin(dossier: string): Promise<void> {
  const temoin = path.join(dossier, `.essai-${randomUUID()}`)
  try {
    await creerDossier(dossier)
    await writeFile(temoin, 'essai')
    await rm(temoin)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    const raison = RAISONS[code] ?? (code || 'erreur du système')
    throw new ErreurSegur('SEGUR-SOR-001', { dossier: cheminLisible(dossier), raison }, { cause })
  }
}

/**
 * Avant une campagne : le dossier de sortie existe, s’écrit, et son disque a la place demandée.
 * Rend la place libre, en clair. Lève SEGUR-SOR-001 ou SEGUR-SOR-002.
 */
export async function verifierSortie(
  sortie: string,
  { disqueMo }: Pick<Config['limites'], 'disqueMo'>,
): Promise<string> {
  const dossier = path.resolve(sortie)
  await ecrireTemoin(dossier)
  const { bavail, bsize } = await statfs(dossier)
  const libre = bavail * bsize
  if (libre >= disqueMo * MEGA) return enMo(libre)
  throw new ErreurSegur('SEGUR-SOR-002', {
    libre: enMo(libre),
    dossier: cheminLisible(dossier),
    requis: enMo(disqueMo * MEGA),
  })
}
