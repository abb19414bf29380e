import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { listerJeux } from '../../../schemas/cda/officiel/lire-manifeste.ts'
import { RACINE } from '../../chemins.ts'
import { DOSSIER_SCHEMAS } from '../../schemas/dossier.ts'
import { preparerDossier } from '../../schemas/importer.ts'
import { ecrireDocumentLourd, ecrireDocuments } from './composer-documents.ts'
import type { Travail } from './travail.ts'

const DOCUMENTS = 100
const TOURS = 3
const NOMBRES = [25, 50, 100] as const
const POIDS = [1, 5, 10, 20] as const

/** Un processus mené à sa fin : secondes écoulées, démarrage compris. */
export interface Passage {
  secondes: number
  travail: Travail | null
}

export interface MesuresDocuments {
  charge: number
  /** D'où viennent les documents et le schéma ; ce qui manque est dit. */
  exemples: string | null
  jeu: string | null
  outil: string | null
  nous: Passage
  officielle: Passage | null
  parNombre: readonly { nombre: number; travail: Travail }[]
  parPoids: readonly { mio: number; travail: Travail }[]
  /** Un seul document, schematrons compris ; vide sans import. */
  aFroid: readonly { nous: Passage; officielle: Passage | null }[]
}

const lancerProcessus = promisify(execFile)

async function chronometrer(lancer: () => Promise<{ stdout: string }>): Promise<Passage> {
  const debut = performance.now()
  const { stdout } = await lancer()
  const secondes = (performance.now() - debut) / 1000
  const ligne = stdout.trim().split('\n').at(-1) ?? ''
  return { secondes, travail: ligne.startsWith('{') ? JSON.parse(ligne) : null }
}

/** Ceux de la commande « segur » (cli/demarrage/typescript.mjs) : ce que l'utilisateur paie. */
const CHARGEURS = ['libxml2-wasm', 'tsx'].flatMap((nom) => ['--import', import.meta.resolve(nom)])
const TRAVAIL = path.join(import.meta.dirname, 'travail.ts')
/** Sans lui, V8 garde trois fois seize Mio d'objets jeunes par isolat, sans rien y gagner ici. */
const ECONOME = '--max-semi-space-size=1'
const TAMPON = { maxBuffer: 256 * 1024 * 1024 }

const juger = (schemas: string, schematrons: 'tous' | 'aucun', fichiers: readonly string[]) =>
  chronometrer(() =>
    lancerProcessus(
      process.execPath,
      [ECONOME, ...CHARGEURS, TRAVAIL, schemas, schematrons, ...fichiers],
      { cwd: RACINE, ...TAMPON },
    ),
  )

/** La chaîne officielle sort avec 1 dès qu'un document a une erreur : ce n'est pas une panne. */
const lancerOutil = (outil: string, fichiers: readonly string[]) =>
  chronometrer(async () => {
    try {
      return await lancerProcessus(outil, [...fichiers], TAMPON)
    } catch (erreur) {
      if (erreur instanceof Error && 'code' in erreur && erreur.code === 1) return { stdout: '' }
      throw erreur
    }
  })

const dossierDe = (nom: string): string | undefined => {
  const chemin = process.env[nom]
  return chemin !== undefined && existsSync(chemin) ? chemin : undefined
}

/** Les règles officielles : celles de SEGUR_OFFICIEL_CDA, importées pour la mesure ; à défaut le dernier import. */
async function trouverSchemas(dossier: string) {
  const officiel = dossierDe('SEGUR_OFFICIEL_CDA')
  if (officiel !== undefined) {
    const poste = { dossier: path.join(dossier, 'schemas'), maintenant: () => new Date() }
    await preparerDossier(officiel, { nom: 'mesure', version: 'mesure' }, poste)
    return poste.dossier
  }
  return listerJeux(DOSSIER_SCHEMAS).jeux.length > 0 ? DOSSIER_SCHEMAS : ''
}

async function exiger(passage: Promise<Passage>): Promise<Travail> {
  const { travail } = await passage
  if (travail === null) throw new Error('le processus mesuré n’a rien rendu')
  return travail
}

/**
 * Cent documents jugés par nos règles et le schéma XML, face à la chaîne officielle sur les mêmes fichiers ; puis
 * le coût selon leur nombre et leur poids ; puis un seul document, schematrons compris, chacun partant de zéro.
 */
export async function mesurerDocuments(): Promise<MesuresDocuments> {
  const dossier = mkdtempSync(path.join(os.tmpdir(), 'segur-documents-'))
  try {
    const exemples = dossierDe('SEGUR_EXEMPLES_CDA')
    const outil = dossierDe('SEGUR_OUTIL_CDA')
    const schemas = await trouverSchemas(dossier)
    const fichiers = ecrireDocuments(dossier, { exemples, nombre: DOCUMENTS })
    const premiers = fichiers.slice(0, 1)
    const nous = await juger(schemas, 'aucun', fichiers)
    const officielle = outil === undefined ? null : await lancerOutil(outil, fichiers)
    const parNombre: { nombre: number; travail: Travail }[] = []
    for (const nombre of NOMBRES) {
      const travail = await exiger(juger(schemas, 'aucun', fichiers.slice(0, nombre)))
      parNombre.push({ nombre, travail })
    }
    const parPoids: { mio: number; travail: Travail }[] = []
    for (const mio of POIDS) {
      const lourd = ecrireDocumentLourd(dossier, mio)
      parPoids.push({ mio, travail: await exiger(juger(schemas, 'aucun', [lourd])) })
    }
    const aFroid: MesuresDocuments['aFroid'][number][] = []
    for (let tour = 0; schemas !== '' && tour < TOURS; tour += 1) {
      // Les deux alternent : une machine qui ralentit les ralentit tous deux.
      aFroid.push({
        nous: await juger(schemas, 'tous', premiers),
        officielle: outil === undefined ? null : await lancerOutil(outil, premiers),
      })
    }
    return {
      charge: os.loadavg()[0] ?? Number.NaN,
      exemples: exemples ?? null,
      jeu: schemas === '' ? null : 'importé',
      outil: outil ?? null,
      nous,
      officielle,
      parNombre,
      parPoids,
      aFroid,
    }
  } finally {
    rmSync(dossier, { recursive: true, force: true })
  }
}
