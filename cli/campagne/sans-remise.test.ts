import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { creerHorloge } from '../../mocks/horloge.ts'
import { DECALAGES } from '../../mocks/ports.ts'
import { demarrerLgc } from '../../reference-lgc/index.ts'
import type { VerdictsJson } from '../../reports/index.ts'
import { RACINE } from '../chemins.ts'
import { lancerSegur } from '../lancer-segur.essai.ts'
import { brancherLgc } from '../simulateurs/brancher-lgc.ts'
import { demarrerServices } from '../simulateurs/demarrer.ts'

const LONG = 400_000

/** Recherche exacte, matricule et clé fausse, journal compté, document et datamatrix, réglage du site. */
const SCENARIOS = ['INS.04.01', 'INS.07.01', 'INS.08.01', 'INS.20.01', 'INS.20.02', 'INS.57.01']

let racine: string
let portBase: number
let lgc: Awaited<ReturnType<typeof demarrerLgc>>

const libre = (port: number) =>
  new Promise<boolean>((resoudre) => {
    const serveur = createServer()
    serveur.once('error', () => resoudre(false))
    serveur.listen(port, '127.0.0.1', () => serveur.close(() => resoudre(true)))
  })

async function baseLibre(): Promise<number> {
  for (;;) {
    const base = 26_000 + Math.floor(Math.random() * 5_000)
    const libres = await Promise.all(Object.values(DECALAGES).map((d) => libre(base + d)))
    if (libres.every(Boolean)) return base
  }
}

/** Un logiciel qui vit sa vie : une base, une horloge réelle, et rien pour le remettre à zéro. */
async function ouvrirLogiciel() {
  const horloge = creerHorloge()
  // Le temps d'apprendre les adresses : chaque campagne démarre ensuite ses propres services.
  const services = await demarrerServices({ horloge, portBase })
  await services.arreter()
  return demarrerLgc({
    base: null,
    horloge,
    essai: false,
    services: brancherLgc(services.description),
  })
}

beforeAll(async () => {
  racine = mkdtempSync(path.join(tmpdir(), 'segur-sans-remise-'))
  portBase = await baseLibre()
  lgc = await ouvrirLogiciel()
  const reference = pathToFileURL(path.join(RACINE, 'steps/pilotes/reference/index.ts')).href
  writeFileSync(
    path.join(racine, 'pilote.mjs'),
    `import { creerPiloteReference } from ${JSON.stringify(reference)}
     export default async () => {
       const { remettreAZero, ...pilote } = await creerPiloteReference({ lgc: ${JSON.stringify(lgc.url)}, mutations: [] })
       return { ...pilote, nom: 'sans remise à zéro' }
     }`,
  )
  writeFileSync(
    path.join(racine, 'segur.config.mjs'),
    `export default {
       editeur: { denomination: 'Éditeur d’essai', siret: '73282932000074' },
       produit: { nom: 'LGC sans remise à zéro', version: '1.0' },
       cible: ${JSON.stringify(path.join(racine, 'pilote.mjs'))},
       portBase: ${portBase},
     }`,
  )
}, LONG)
afterAll(async () => {
  await lgc.arreter()
  rmSync(racine, { recursive: true, force: true })
})

async function jouer(nom: string) {
  const sortie = path.join(racine, nom)
  const fin = await lancerSegur([
    ...['campagne', '--config', path.join(racine, 'segur.config.mjs'), '--sortie', sortie],
    ...['--scenario', SCENARIOS.join(',')],
  ])
  const dossier = path.join(sortie, 'derniere')
  const lus = JSON.parse(readFileSync(path.join(dossier, 'verdicts.json'), 'utf8')) as VerdictsJson
  return {
    code: fin.code,
    verdicts: lus.verdicts.map(({ scenario, verdict, cause }) => ({ scenario, verdict, cause })),
    evenements: readFileSync(path.join(dossier, 'evenements-0.ndjson'), 'utf8'),
    rapport: readFileSync(path.join(dossier, 'rapport.html'), 'utf8'),
  }
}

describe('un logiciel qui ne se remet pas à zéro', () => {
  it(
    'donne deux fois les mêmes verdicts, sous des identités qu’il n’a jamais vues',
    async () => {
      const refus = await fetch(`${lgc.url}/_essai/reinitialiser`, { method: 'POST', body: '{}' })
      expect(refus.ok).toBe(false)
      const premiere = await jouer('premiere')
      expect(premiere.verdicts).toEqual(
        SCENARIOS.map((scenario) => ({ scenario, verdict: 'conforme', cause: null })),
      )
      const seconde = await jouer('seconde')
      expect(seconde.verdicts).toEqual(premiere.verdicts)
      expect([premiere.code, seconde.code]).toEqual([0, 0])
      const donnees = [premiere, seconde].map(({ evenements }) =>
        [...evenements.matchAll(/"donnee":"([^"]+)"/g)].map(([, donnee]) => donnee),
      )
      expect(new Set(donnees.flat()).size).toBe(donnees.flat().length)
      expect(seconde.rapport).toContain(donnees[1]?.[0])
    },
    LONG,
  )
})
