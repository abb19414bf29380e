import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import https from 'node:https'
import os from 'node:os'
import path from 'node:path'
import { creerHorloge } from '../../../mocks/horloge.ts'
import { RACINE } from '../../chemins.ts'
import { creerNavigateur, type Navigateur } from '../../psc/parcours.essai.ts'
import { demarrerServices, type SimulateursDemarres } from '../../simulateurs/demarrer.ts'
import { FRAPPES } from './frappes.ts'

export const TAILLES = [1_000, 100_000] as const
const TOURS = 5

/** Ce que le logiciel a pris depuis son démarrage. */
interface Releve {
  memoireMo: number
  auPlusMo: number
  /** Secondes de processeur : elles ne dépendent pas de ce qui tourne à côté. */
  processeur: number
}

export interface ChargementMesure {
  /** Lignes lues dans l'extraction des professionnels, puis dans celle des boîtes. */
  lues: readonly number[]
  secondes: number
  processeur: number
}

export interface AnnuaireMesure {
  taille: (typeof TAILLES)[number]
  charge: number
  /** Une base vide, puis la même extraction du lendemain. */
  premier: ChargementMesure
  lendemain: ChargementMesure
  /** Millisecondes par page de résultats, de la demande au dernier octet, par champ tapé. */
  recherches: readonly { titre: string; durees: readonly number[] }[]
  /** Millisecondes de processeur par page de résultats. */
  processeurParPage: number
  /** Le LGC sans annuaire, puis après les chargements et les recherches. */
  aVide: Releve
  fin: Releve
}

const relever = async (lgc: ChildProcess): Promise<Releve> => {
  lgc.send('relever')
  const [reponse] = await once(lgc, 'message')
  return reponse as Releve
}

async function demarrer(base: string, services: SimulateursDemarres) {
  const script = path.join(RACINE, 'cli', 'bench', 'lgc-annuaire-seul.ts')
  const lgc = fork(script, [base, JSON.stringify(services.description)], {
    cwd: RACINE,
    execArgv: ['--import', 'tsx'],
  })
  const [{ url }] = (await once(lgc, 'message')) as [{ url: string }]
  const ca = readFileSync(services.description.pki.ca, 'utf8')
  const n = creerNavigateur(url, ca)
  await n.connecter('c.testier')
  return { lgc, n }
}

/** Le simulateur mesure ses archives à la première demande : une vraie extraction est déjà écrite. */
async function faireEcrire({ description }: SimulateursDemarres): Promise<void> {
  const ca = readFileSync(description.pki.ca)
  for (const service of ['PS_LibreAcces', 'Extraction_Correspondance_MSSante']) {
    const adresse = `${description.annuaire.extractions}/${service}`
    const demande = https.request(adresse, { method: 'HEAD', ca }).end()
    const [reponse] = (await once(demande, 'response')) as [IncomingMessage]
    reponse.resume()
    if (reponse.statusCode !== 200) throw new Error(`${service} : statut ${reponse.statusCode}`)
  }
}

/** De la demande à l'annuaire en place, d'après le rapport que le logiciel en fait. */
async function charger(
  { lgc, n }: { lgc: ChildProcess; n: Navigateur },
  numero: number,
): Promise<ChargementMesure> {
  const avant = await relever(lgc)
  const debut = performance.now()
  await n.envoyer('/reglages/annuaire/charger', {})
  for (;;) {
    const { html } = await n.aller('/reglages/annuaire/suivi')
    if (JSON.parse(html).termine) break
    await new Promise((suite) => setTimeout(suite, 100))
  }
  const secondes = (performance.now() - debut) / 1000
  const { html } = await n.aller(`/reglages/annuaire/chargements/${numero}/rapport`)
  if (!html.includes('Résultat : Réussi')) throw new Error(`chargement manqué :\n${html}`)
  const lues = [...html.matchAll(/Lignes lues : ([\d\s]+)/g)].map(([, nombre = '']) =>
    Number(nombre.replace(/\s/g, '')),
  )
  return { lues, secondes, processeur: (await relever(lgc)).processeur - avant.processeur }
}

async function chercher(n: Navigateur) {
  const recherches = FRAPPES.map(({ titre }) => ({ titre, durees: [] as number[] }))
  // Le premier tour met les pages de la base en mémoire : il ne compte pas.
  for (let tour = 0; tour <= TOURS; tour += 1)
    for (const [rang, { recherches: adresses }] of FRAPPES.entries())
      for (const adresse of adresses) {
        const debut = performance.now()
        const { statut } = await n.aller(`/annuaire?${adresse}`)
        const duree = performance.now() - debut
        if (statut !== 200) throw new Error(`la recherche ${adresse} répond ${statut}`)
        if (tour > 0) recherches[rang]?.durees.push(duree)
      }
  return recherches
}

async function mesurerTaille(taille: (typeof TAILLES)[number]): Promise<AnnuaireMesure> {
  const dossier = mkdtempSync(path.join(os.tmpdir(), 'segur-bench-annuaire-'))
  const services = await demarrerServices({ horloge: creerHorloge() })
  const commander = async (verbe: string, corps: unknown) => {
    const reponse = await fetch(`${services.description.controle}/_mock/annuaire/${verbe}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(corps),
    })
    if (!reponse.ok) throw new Error(await reponse.text())
  }
  const ouvert = await demarrer(path.join(dossier, 'cabinet.sqlite'), services)
  const { lgc, n } = ouvert
  try {
    const aVide = await relever(lgc)
    await commander('reglages', { nombre: taille })
    await faireEcrire(services)
    const premier = await charger(ouvert, 1)
    await commander('day', { n: 2 })
    await faireEcrire(services)
    const lendemain = await charger(ouvert, 2)
    const charge = os.loadavg()[0] ?? Number.NaN
    const avant = await relever(lgc)
    const recherches = await chercher(n)
    const fin = await relever(lgc)
    const pages = recherches.reduce((somme, { durees }) => somme + durees.length, 0)
    const processeurParPage =
      ((fin.processeur - avant.processeur) * 1000 * TOURS) / ((TOURS + 1) * pages)
    return { taille, charge, premier, lendemain, recherches, processeurParPage, aVide, fin }
  } finally {
    lgc.send('arreter')
    await once(lgc, 'exit')
    await services.arreter()
    rmSync(dossier, { recursive: true, force: true })
  }
}

/** L'annuaire du LGC de référence, à 1 000 lignes puis à 100 000. */
export async function mesurerAnnuaire(): Promise<readonly AnnuaireMesure[]> {
  const mesures: AnnuaireMesure[] = []
  for (const taille of TAILLES) mesures.push(await mesurerTaille(taille))
  return mesures
}
