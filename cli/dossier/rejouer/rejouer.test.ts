import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chargerReferentiel } from '../../../rem/index.ts'
import { ouvrirCampagneFictive } from '../../../reports/essais/campagne-fictive.ts'
import type { Constat, EvenementScenarioFin } from '../../../reports/index.ts'
import { UTILISATEURS } from '../../../steps/donnees/utilisateurs.ts'
import { creerCarnet } from '../../../steps/faits/carnet.ts'
import type { Utilisateur } from '../../../steps/pilotes/contrat.ts'
import { RACINE } from '../../chemins.ts'
import { environnementSimple } from '../../demarrage/environnement.ts'
import { ErreurSegur } from '../../erreur-segur.ts'
import { executer } from './executer.ts'
import type { Rejeu } from './types.ts'

const REM = 'MDV-LGC-Va1'
const racine = mkdtempSync(path.join(tmpdir(), 'segur-rejouer-'))
afterAll(() => rmSync(racine, { recursive: true, force: true }))

const VERSION: Constat = {
  ...{ id: 'ssi.version', conforme: true, attendu: 'la version 2.4.1', observe: 'Version 2.4.1' },
  ...{ ou: 'écran d’information', action: '', source: 'convention, article 9 [V]' },
}

interface Joue {
  scenario: string
  exigence: string
  titre: string
  etapes: readonly {
    texte: string
    constats?: readonly Constat[]
    lire?: 'connecter' | 'lireInformations'
  }[]
}

/** L'éditeur a montré sa version, et le banc l'a jugée juste. */
const AFFICHAGE: Joue = {
  ...{ scenario: 'PROV.VERS.01.01', exigence: 'PROV.VERS.01', titre: 'Affichage' },
  etapes: [
    { texte: 'Étant donné que Camille TESTIER, médecin, a ouvert sa session', lire: 'connecter' },
    { texte: "Quand elle ouvre l'écran d'information du logiciel", lire: 'lireInformations' },
    { texte: 'Alors la version affichée est celle du dossier', constats: [VERSION] },
    { texte: 'Et la preuve 01 est prise' },
  ],
}

/** Un passage dont la campagne n'a pas gardé ce que le banc demande aujourd'hui. */
const STATUT: Joue = {
  ...{ scenario: 'INS.26.01', exigence: 'INS.26' },
  titre: 'Un changement de statut garde le statut antérieur',
  etapes: [{ texte: 'Étant donné que Camille TESTIER, médecin, a ouvert sa session' }],
}

const CAMILLE = UTILISATEURS.find(({ nom }) => nom === 'TESTIER')

const PILOTE = {
  connecter: async () => ({ accepte: true, messages: [] }),
  lireInformations: async () => 'Cabinet Démo\nVersion\n2.4.1',
}

/** Une campagne jouée le mois dernier, avec ou sans ses faits. */
async function jouer(passages: readonly Joue[], { faits }: { faits: boolean }): Promise<string> {
  const { rem, revision } = chargerReferentiel(REM)
  const { dossier, atelier } = ouvrirCampagneFictive(racine, {
    rem: { code: REM, rem, revision, statut: 'essai' },
    debut: '2026-10-20T08:00:00.000Z',
  })
  const { journal, depot, instant } = atelier
  for (const { scenario, exigence, titre, etapes } of passages) {
    const carnet = creerCarnet(depot)
    const conduite = { pilote: PILOTE, simulateurs: { simules: [] } } as never
    const { pilote } = carnet.suivre(conduite, conduite).conduite
    journal.ajouter({
      ...{ genre: 'scenario-debut', rem: REM, scenario, exigence, titre },
      ...{ fichier: 'x.feature', poste: 0, date: instant() },
    })
    for (const [rang, { texte, constats = [], lire }] of etapes.entries()) {
      carnet.commencer(rang, texte)
      if (lire === 'lireInformations') await pilote.lireInformations()
      if (lire === 'connecter') await pilote.connecter(CAMILLE as Utilisateur)
      journal.ajouter({
        ...{ genre: 'etape', scenario, rang, texte, statut: 'passee', dureeMs: 1, date: instant() },
        ...{ capture: null, texteEcran: null, captureManquee: null },
        ...{ constats, messages: [], documents: [] },
      })
    }
    const fin: EvenementScenarioFin = {
      ...{ genre: 'scenario-fin', scenario, verdict: 'conforme', cause: null, fauteBanc: null },
      ...{ dureeMs: 1, date: instant() },
    }
    journal.ajouter(faits ? { ...fin, faits: carnet.ranger() } : fin)
  }
  return dossier
}

/** La règle qui lit la version, corrigée : elle veut désormais l'année de la version. */
const CORRIGEE = `import { register } from 'node:module'
register('data:text/javascript,' + encodeURIComponent(\`
export async function load(url, contexte, suivant) {
  const lu = await suivant(url, contexte)
  if (!url.includes('/steps/controles/ssi/version.ts')) return lu
  const source = Buffer.from(lu.source).toString()
  return { ...lu, source: source.replace(/conforme: declaree/, "conforme: affichee.includes('2026') && declaree") }
}\`))
`

async function rejouer(dossier: string, nodeOptions?: string) {
  const argv = [path.join(RACINE, 'cli', 'segur.mjs'), 'dossier', 'rejouer', dossier, '--json']
  const env = { ...environnementSimple(), ...(nodeOptions ? { NODE_OPTIONS: nodeOptions } : {}) }
  return new Promise<{ code: number; rejeu: Rejeu }>((resoudre) => {
    const enfant = execFile(process.execPath, argv, { env, cwd: RACINE }, (_, sortie) => {
      resoudre({ code: enfant.exitCode ?? -1, rejeu: JSON.parse(sortie) })
    })
  })
}

/** Chaque fichier de la campagne, et son contenu. */
const photographier = (dossier: string) =>
  readdirSync(dossier, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile())
    .map(({ parentPath, name }) => readFileSync(path.join(parentPath, name), 'base64'))

let avantApres: [string[], string[]]
let inchangee: Awaited<ReturnType<typeof rejouer>>
let corrigee: Awaited<ReturnType<typeof rejouer>>
beforeAll(async () => {
  const crochet = path.join(racine, 'regle-corrigee.mjs')
  writeFileSync(crochet, CORRIGEE)
  const dossier = await jouer([AFFICHAGE, STATUT], { faits: true })
  const avant = photographier(dossier)
  ;[inchangee, corrigee] = await Promise.all([
    rejouer(dossier),
    rejouer(await jouer([AFFICHAGE], { faits: true }), `--import ${pathToFileURL(crochet).href}`),
  ])
  avantApres = [avant, photographier(dossier)]
}, 180_000)

it('avec les mêmes règles, sans logiciel ni services, chaque contrôle dit la même chose', () => {
  const passage = inchangee.rejeu.passages.find(({ scenario }) => scenario === 'PROV.VERS.01.01')
  expect(passage).toMatchObject({
    ...{ etat: 'rejoue', verdictAvant: 'conforme', verdictApres: 'conforme' },
    controles: { enregistres: 1, rejoues: 1 },
  })
  expect(inchangee.rejeu).toMatchObject({ changes: 0, exigences: [] })
})

it('la campagne rejouée n’est pas touchée', () => {
  expect(avantApres[1]).toEqual(avantApres[0])
})

it('ce que la campagne n’a pas gardé ne se rejoue pas, se dit, et ne passe pas pour confirmé', () => {
  const passage = inchangee.rejeu.passages.find(({ scenario }) => scenario === 'INS.26.01')
  expect(passage).toMatchObject({ etat: 'arrete', verdictApres: null })
  expect(passage?.raison).toContain('« connecter »')
  expect(inchangee.rejeu.sansReponse).toBe(1)
  expect(inchangee.code).toBe(1)
})

it('une règle corrigée nomme l’exigence qu’elle change, le contrôle et son nouveau verdict', () => {
  expect(corrigee.code).toBe(1)
  expect(corrigee.rejeu).toMatchObject({ changes: 1, exigences: ['PROV.VERS.01'] })
  expect(corrigee.rejeu.passages[0]).toMatchObject({
    ...{ verdictAvant: 'conforme', verdictApres: 'non-conforme' },
    changements: [{ genre: 'inverse', id: 'ssi.version', avant: { conforme: true } }],
  })
})

it('une campagne d’avant les faits ne se rejoue pas, et l’apprend aussitôt', async () => {
  const dossier = await jouer([AFFICHAGE], { faits: false })
  const entree = {
    ...{ valeurs: {}, positionnels: [], sortie: () => undefined },
  } as unknown as Parameters<typeof executer>[0]
  await expect(executer(entree, [dossier])).rejects.toMatchObject({ code: 'SEGUR-DOS-037' })
  await expect(executer(entree, [dossier])).rejects.toBeInstanceOf(ErreurSegur)
})
