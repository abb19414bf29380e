import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { creerHorloge } from '../../../mocks/horloge.ts'
import { RACINE } from '../../chemins.ts'
import { creerNavigateur, type Navigateur } from '../../psc/parcours.essai.ts'
import { demarrerServices, type SimulateursDemarres } from '../../simulateurs/demarrer.ts'
import { FRAPPES } from './frappes.ts'

export const TAILLES = [1_000, 100_000] as const
const TOURS = 5

interface Memoire {
  memoireMo: number
  auPlusMo: number
}

export interface ChargementMesure {
  /** Lignes lues dans l'extraction des professionnels, puis dans celle des boîtes. */
  lues: readonly number[]
  secondes: number
}

export interface AnnuaireMesure {
  taille: (typeof TAILLES)[number]
  charge: number
  /** Une base vide, puis la même extraction du lendemain. */
  premier: ChargementMesure
  lendemain: ChargementMesure
  /** Millisecondes par page de résultats, de la demande au dernier octet, par champ tapé. */
  recherches: readonly { titre: string; durees: readonly number[] }[]
  /** Le LGC sans annuaire, puis au plus haut après les chargements et les recherches. */
  aVide: Memoire
  fin: Memoire
}

const demander = async <T>(lgc: ChildProcess, demande: string): Promise<T> => {
  lgc.send(demande)
  const [reponse] = await once(lgc, 'message')
  return reponse as T
}

async function demarrer(base: string, services: SimulateursDemarres) {
  const script = path.join(RACINE, 'cli', 'bench', 'annuaire', 'lgc-seul.ts')
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

/** De la demande à l'annuaire en place, d'après le rapport que le logiciel en fait. */
async function charger(n: Navigateur, numero: number): Promise<ChargementMesure> {
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
  return { lues, secondes }
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
  const { lgc, n } = await demarrer(path.join(dossier, 'cabinet.sqlite'), services)
  try {
    const aVide = await demander<Memoire>(lgc, 'memoire')
    await commander('reglages', { nombre: taille })
    const premier = await charger(n, 1)
    await commander('day', { n: 2 })
    const lendemain = await charger(n, 2)
    const recherches = await chercher(n)
    const fin = await demander<Memoire>(lgc, 'memoire')
    const charge = os.loadavg()[0] ?? Number.NaN
    return { taille, charge, premier, lendemain, recherches, aVide, fin }
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
