import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium, type LaunchOptions } from 'playwright'
import { extraireChromium } from './chromium-emporte.ts'
import { environnementEmporte } from './environnement-emporte.ts'
import type { Candidat } from './types.ts'

const COMMANDES_LINUX = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
]

const canal = (nom: string): Candidat => ({ nom, preparer: async () => ({ channel: nom }) })

const executable = (chemin: string): Candidat => ({
  nom: chemin,
  preparer: async () => ({ executablePath: chemin }),
})

const deposeParPlaywright: Candidat = {
  nom: 'playwright',
  async preparer(): Promise<LaunchOptions> {
    if (!existsSync(chromium.executablePath())) throw new Error('non installé')
    return {}
  },
}

const emporte: Candidat = {
  nom: 'sparticuz',
  async preparer(): Promise<LaunchOptions> {
    const dossier = await extraireChromium()
    return { executablePath: path.join(dossier, 'chromium'), env: environnementEmporte(dossier) }
  },
}

/**
 * Tous les navigateurs qui peuvent convenir, dans l'ordre d'essai. Ceux sans fenêtre passent devant :
 * ils demandent trois fois moins de processeur (docs/decisions/006-navigateur.md).
 */
export function candidatsConnus(): Candidat[] {
  return [
    deposeParPlaywright,
    emporte,
    canal('chrome'),
    canal('msedge'),
    ...COMMANDES_LINUX.map((nom) => `/usr/bin/${nom}`)
      .filter((chemin) => existsSync(chemin))
      .map(executable),
  ]
}

/** Celui que demande BANC_NAVIGATEUR : un nom connu, un chemin, ou un canal de Playwright. */
export function candidatImpose(demande: string): Candidat {
  const connu = [deposeParPlaywright, emporte].find((candidat) => candidat.nom === demande)
  if (connu) return connu
  return existsSync(demande) ? executable(demande) : canal(demande)
}
