/** `npm run bench` : ce que le banc coûte en plus du parcours lui-même, en rapports d'une même exécution. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { direArretsDmp, mesurerArretsDmp } from './bench/arrets-dmp.ts'
import { mesurerBoiteReception } from './bench/boite-reception.ts'
import { chronometrerClone } from './bench/chronometrer-clone.ts'
import { mesurerDebitInsi } from './bench/debit-insi.ts'
import { direBoiteReception } from './bench/dire-boite-reception.ts'
import { direConsole } from './bench/dire-console.ts'
import { direDebitInsi } from './bench/dire-debit-insi.ts'
import { direRechercheImap } from './bench/dire-recherche-imap.ts'
import { direDocuments } from './bench/documents/dire-documents.ts'
import { mesurerDocuments } from './bench/documents/mesurer-documents.ts'
import { type Mesure, mesurer } from './bench/mesurer.ts'
import { mesurerConsole } from './bench/mesurer-console.ts'
import { mesurerRechercheImap } from './bench/recherche-imap.ts'
import { tracer } from './bench/tracer.ts'
import { RACINE } from './chemins.ts'

const TOURS = 3
const OBJECTIF_RAPPORT = 1.3
const OBJECTIF_CLONE = 90

const ecrire = (texte: string) => process.stdout.write(`${texte}\n`)
const secondes = (valeur: number | null) =>
  valeur === null ? 'non mesuré' : `${valeur.toFixed(1)} s`

function mediane(valeurs: readonly number[]): number {
  return [...valeurs].sort((a, b) => a - b)[Math.floor(valeurs.length / 2)] ?? Number.NaN
}

function dire(nom: string, mesures: readonly Mesure[]) {
  const durees = mesures.map((m) => m.duree)
  const processeurs = mesures.map((m) => m.processeur ?? Number.NaN)
  ecrire(
    `${nom.padEnd(16)} durée ${durees.map(secondes).join(', ')} ; processeur ${processeurs.map((p) => secondes(Number.isNaN(p) ? null : p)).join(', ')}`,
  )
  return { duree: mediane(durees), processeur: mediane(processeurs) }
}

async function comparer(): Promise<void> {
  const dossier = mkdtempSync(path.join(os.tmpdir(), 'segur-bench-'))
  try {
    const trace = path.join(dossier, 'gestes.ndjson')
    ecrire('Relevé des gestes de la campagne…')
    const scenarios = await tracer(trace)
    const campagnes: Mesure[] = []
    const nus: Mesure[] = []
    for (let tour = 1; tour <= TOURS; tour += 1) {
      ecrire(`Tour ${tour} sur ${TOURS}…`)
      // Les deux alternent : une machine qui ralentit les ralentit tous deux.
      campagnes.push(
        await mesurer(
          [
            path.join(RACINE, 'cli', 'segur.mjs'),
            'campagne',
            '--sortie',
            path.join(dossier, 'campagnes'),
            '--scenario',
            scenarios.join(','),
          ],
          { cwd: RACINE },
        ),
      )
      nus.push(
        await mesurer(
          ['--import', 'tsx', path.join(RACINE, 'cli', 'bench', 'script-nu.ts'), trace],
          {
            cwd: RACINE,
          },
        ),
      )
    }
    const echec = [...campagnes, ...nus].find((m) => m.code !== 0)
    if (echec) throw new Error(`une exécution mesurée a fini avec le code ${echec.code}`)
    ecrire(`\n${scenarios.length} scénarios, charge de la machine ${os.loadavg()[0]?.toFixed(1)}`)
    const campagne = dire('Campagne', campagnes)
    const nu = dire('Playwright seul', nus)
    ecrire(
      `Rapport des médianes : durée ${(campagne.duree / nu.duree).toFixed(2)}, processeur ${(campagne.processeur / nu.processeur).toFixed(2)} (objectif ${OBJECTIF_RAPPORT})`,
    )
    ecrire(
      'Le surplus : chargement de cucumber et des étapes, journaux relevés à chaque étape, arbres ARIA, empreintes, PDF, rapports et manifeste.',
    )
  } finally {
    rmSync(dossier, { recursive: true, force: true })
  }
}

async function cloner(): Promise<void> {
  ecrire('\nClone nu, cache npm vide…')
  const { premiere, code } = await chronometrerClone()
  ecrire(
    `Premier scénario joué après ${secondes(premiere)} (objectif ${OBJECTIF_CLONE} s), code ${code}`,
  )
}

async function debiter(): Promise<void> {
  ecrire('\nDébit d’INSi simulé…')
  for (const ligne of direDebitInsi(await mesurerDebitInsi())) ecrire(ligne)
}

async function ouvrirConsole(): Promise<void> {
  ecrire('\nConsole, campagne volumineuse…')
  for (const ligne of direConsole(await mesurerConsole())) ecrire(ligne)
}

async function chercherCourrier(): Promise<void> {
  ecrire('\nRecherche IMAP, 5 000 messages…')
  for (const ligne of direRechercheImap(await mesurerRechercheImap())) ecrire(ligne)
  ecrire('\nBoîte de réception du LGC, 5 000 messages…')
  for (const ligne of direBoiteReception(await mesurerBoiteReception())) ecrire(ligne)
}

async function tuer(): Promise<void> {
  ecrire('\nFile d’envois au DMP, logiciel tué en route…')
  for (const ligne of direArretsDmp(await mesurerArretsDmp())) ecrire(ligne)
}

async function jugerDocuments(): Promise<void> {
  ecrire('\nDocuments CDA, cent jugements…')
  for (const ligne of direDocuments(await mesurerDocuments())) ecrire(ligne)
}

const demande = process.argv.slice(2)
const seul = demande.find((option) => /-seule?s?$/.test(option))
if (seul === undefined) await comparer()
if (seul === undefined || seul === '--debit-seul') await debiter()
if (seul === undefined || seul === '--console-seule') await ouvrirConsole()
if (seul === undefined || seul === '--documents-seuls') await jugerDocuments()
if (seul === undefined || seul === '--dmp-seul') await tuer()
if (seul === undefined || seul === '--messagerie-seule') await chercherCourrier()
if ((seul === undefined || seul === '--clone-seul') && !demande.includes('--sans-clone'))
  await cloner()
