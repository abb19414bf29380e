import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { defautsDe, type Edition } from '../logiciel/defauts.ts'
import { demarrerSorbier } from '../logiciel/demarrer.ts'
import type { Lenteur } from '../logiciel/lenteur.ts'
import { comparer, type VerdictLu } from './comparer.ts'
import { lancer } from './lancer.ts'
import { demarrerSimulateurs } from './simulateurs.ts'

const CONFIG = path.join(import.meta.dirname, '..', 'segur.config.ts')

export interface Demande {
  /** Vide : tout le chapitre INS. */
  scenarios: readonly string[]
  edition: Edition
  lenteur: Lenteur
}

export interface Bilan {
  /** Dossier de la campagne. */
  dossier: string
  verdicts: readonly VerdictLu[]
  ecarts: readonly string[]
}

async function lireVerdicts(dossier: string): Promise<readonly VerdictLu[]> {
  const lu = JSON.parse(await readFile(path.join(dossier, 'verdicts.json'), 'utf8'))
  return (lu as { verdicts: readonly VerdictLu[] }).verdicts
}

async function campagne(simulateurs: string, url: string, { scenarios }: Demande): Promise<string> {
  const sortie = path.join(path.dirname(simulateurs), 'campagnes')
  const choix =
    scenarios.length === 0 ? ['--chapitre', 'INS'] : scenarios.flatMap((s) => ['--scenario', s])
  const options = ['--config', CONFIG, '--simulateurs', simulateurs, '--sortie', sortie]
  const { fin } = lancer(['campagne', ...options, ...choix], { SORBIER_URL: url })
  const { code, sortie: ecrit } = await fin
  const dossiers = await readdir(sortie).catch(() => [])
  const dossier = dossiers.filter((nom) => nom !== 'derniere').at(-1)
  if (dossier === undefined || code === 2) throw new Error(`La campagne n’a pas eu lieu.\n${ecrit}`)
  return path.join(sortie, dossier)
}

/** Démarre services simulés et Sorbier, joue la campagne, et la compare à ce qu'elle doit trouver. */
export async function jouer(demande: Demande): Promise<Bilan> {
  const { edition, lenteur } = demande
  const simulateurs = path.join(await mkdtemp(path.join(tmpdir(), 'sorbier-')), 'simulateurs.json')
  const arreterSimulateurs = await demarrerSimulateurs(simulateurs)
  try {
    const sorbier = await demarrerSorbier({ simulateurs, port: 0, edition, lenteur })
    try {
      const dossier = await campagne(simulateurs, sorbier.url, demande)
      const verdicts = await lireVerdicts(dossier)
      return { dossier, verdicts, ecarts: comparer(verdicts, defautsDe(edition)) }
    } finally {
      await sorbier.arreter()
    }
  } finally {
    await arreterSimulateurs()
  }
}
