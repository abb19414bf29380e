import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { chargerReferentiel } from '../../rem/index.ts'
import { lancerNavigateur } from '../../steps/navigateur/index.ts'
import { RACINE } from '../chemins.ts'
import { creerCampagneVolumineuse } from './campagne-volumineuse.ts'

interface AssemblageMesure {
  /** Hors démarrage. */
  secondes: number
  /** Temps de processeur, tous fils compris : ce que la charge de la machine n'allonge pas. */
  processeur: number
  /** Au plus haut. */
  memoireMo: number
}

export interface MesuresDossier {
  captures: number
  charge: number
  /** Chaque assemblage, dans un processus neuf. */
  assemblages: readonly AssemblageMesure[]
  /** Ce que pèse le paquet, en mégaoctets. */
  paquetMo: number
  /** Ouvertures de `rapport.html` depuis le disque, en millisecondes, jusqu'à la page peinte. */
  ouvertures: readonly number[]
  rapportMo: number
}

const CAPTURES = 1500
const FOIS = 3
const OUVERTURES = 5

function assembler(campagne: string, cible: string): AssemblageMesure {
  const script = path.join(RACINE, 'cli', 'bench', 'assembler-seul.ts')
  const sortie = execFileSync(process.execPath, ['--import', 'tsx', script, campagne, cible], {
    cwd: RACINE,
    encoding: 'utf8',
  })
  const { code, ...mesure } = JSON.parse(sortie.trim().split('\n').at(-1) ?? '{}')
  if (code !== 0) throw new Error(`l'assemblage mesuré a fini avec le code ${code}`)
  return mesure
}

const poids = (dossier: string): number =>
  readdirSync(dossier, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile())
    .reduce((total, { parentPath, name }) => total + statSync(path.join(parentPath, name)).size, 0)

async function ouvrirRapport(rapport: string): Promise<number[]> {
  const { navigateur } = await lancerNavigateur()
  const durees: number[] = []
  try {
    for (let fois = 0; fois < OUVERTURES; fois += 1) {
      // Un contexte neuf à chaque fois : rien n'est en cache.
      const contexte = await navigateur.newContext({ viewport: { width: 1280, height: 800 } })
      const page = await contexte.newPage()
      await page.goto(pathToFileURL(rapport).href, { waitUntil: 'load' })
      durees.push(
        await page.evaluate(
          () =>
            new Promise<number>((resoudre) => {
              requestAnimationFrame(() => setTimeout(() => resoudre(performance.now())))
            }),
        ),
      )
      await contexte.close()
    }
    return durees
  } finally {
    await navigateur.close()
  }
}

/** Écrit une campagne de 1 500 captures, l'assemble trois fois, ouvre cinq fois son rapport. */
export async function mesurerDossier(): Promise<MesuresDossier> {
  const racine = mkdtempSync(path.join(os.tmpdir(), 'segur-bench-dossier-'))
  try {
    const campagne = await creerCampagneVolumineuse(
      path.join(racine, 'campagnes'),
      chargerReferentiel(),
      CAPTURES,
    )
    const cible = path.join(racine, 'paquet')
    const assemblages = Array.from({ length: FOIS }, () => assembler(campagne.dossier, cible))
    const rapport = path.join(campagne.dossier, 'rapport.html')
    return {
      captures: campagne.captures,
      charge: os.loadavg()[0] ?? Number.NaN,
      assemblages,
      paquetMo: poids(cible) / 1e6,
      ouvertures: await ouvrirRapport(rapport),
      rapportMo: statSync(rapport).size / 1e6,
    }
  } finally {
    rmSync(racine, { recursive: true, force: true })
  }
}
