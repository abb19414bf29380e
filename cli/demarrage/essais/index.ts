import path from 'node:path'
import { RACINE } from '../../chemins.ts'
import { duree } from '../etape.mjs'
import { outil } from './outil.ts'
import { scenarios } from './scenarios.ts'
import type { Bilan, Verification } from './types.ts'
import { unitaires } from './unitaires.ts'

const paquet = (...chemin: string[]) => path.join(RACINE, 'node_modules', ...chemin)

/** Les vérifications du banc, par vagues : celles d’une vague tournent ensemble. */
const VAGUES: readonly (readonly Verification[])[] = [
  [
    outil('style', {
      titre: 'Style et règles (biome)',
      args: [paquet('@biomejs', 'biome', 'bin', 'biome'), 'check', '.'],
    }),
    outil('types', {
      titre: 'Types (tsc)',
      args: [paquet('typescript', 'bin', 'tsc'), '-p', '.'],
    }),
    outil('inutile', {
      titre: 'Code mort (knip)',
      args: [paquet('knip', 'bin', 'knip.js'), '--no-progress'],
    }),
  ],
  [unitaires, scenarios],
]

async function executer(verification: Verification): Promise<Bilan> {
  const debut = performance.now()
  console.log(`· ${verification.titre}…`)
  const bilan = await verification.executer().catch((erreur: unknown): Bilan => {
    const raison = erreur instanceof Error ? erreur.message : String(erreur)
    return { passes: 0, echecs: 1, resume: 'la vérification a cessé', details: [raison] }
  })
  const signe = bilan.echecs === 0 ? '✓' : '✗'
  console.log(`${signe} ${verification.titre} : ${bilan.resume} (${duree(debut)})`)
  if (bilan.echecs > 0) for (const ligne of bilan.details) console.log(`    ${ligne}`)
  return bilan
}

/** « --seulement <nom> » garde une seule vérification ; `null` quand ce nom n’existe pas. */
function choisir(args: readonly string[]): readonly (readonly Verification[])[] | null {
  const rang = args.indexOf('--seulement')
  if (rang === -1) return VAGUES
  const choisies = VAGUES.map((vague) => vague.filter(({ nom }) => nom === args[rang + 1]))
  return choisies.some((vague) => vague.length > 0) ? choisies : null
}

/** Déroule toutes les vérifications, même après un échec ; la dernière ligne compte les essais. */
export async function verifierBanc(args: readonly string[]): Promise<number> {
  const debut = performance.now()
  const vagues = choisir(args)
  if (vagues === null) {
    const noms = VAGUES.flat().map(({ nom }) => nom)
    console.error(`« --seulement » attend une vérification : ${noms.join(', ')}.`)
    return 2
  }
  const bilans: Bilan[] = []
  for (const vague of vagues) bilans.push(...(await Promise.all(vague.map(executer))))
  const somme = (champ: 'passes' | 'echecs') =>
    bilans.reduce((total, bilan) => total + bilan[champ], 0)
  console.log(`Durée : ${duree(debut)}`)
  console.log(`${somme('passes')} passed, ${somme('echecs')} failed`)
  return somme('echecs') === 0 ? 0 : 1
}
