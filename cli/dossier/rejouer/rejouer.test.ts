import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chargerReferentiel } from '../../../rem/index.ts'
import { composerModele } from '../../../reports/attestations/composer-modele.ts'
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
  /** La preuve faite d'une pièce remise. */
  remise?: string
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

const lu = (id: string): Constat => ({ ...VERSION, id })

/** L'éditeur a remis une pièce : elle est dans la campagne. */
const AUTORISATION: Joue = {
  ...{
    scenario: 'INS.49.01',
    exigence: 'INS.49',
    titre: 'Autorisation de la vérification unitaire',
  },
  etapes: [
    { texte: "Étant donné que l'éditeur a remis l'attestation de la preuve 01" },
    { texte: "Alors l'attestation se lit", constats: [lu('attestation.lisible')] },
    {
      texte: "Et l'attestation mentionne « INSi », « vérification »",
      constats: [lu('attestation.mentionne'), lu('attestation.mentionne')],
    },
    { texte: 'Et la preuve 01 est prise' },
  ],
  remise: 'INS.49.01.01',
}

/** Un passage dont la campagne n'a pas gardé ce que le banc demande aujourd'hui. */
const STATUT: Joue = {
  ...{ scenario: 'INS.26.01', exigence: 'INS.26' },
  titre: 'Un changement de statut garde le statut antérieur',
  etapes: [{ texte: 'Étant donné que Camille TESTIER, médecin, a ouvert sa session' }],
}

const CAMILLE = UTILISATEURS.find(({ nom }) => nom === 'TESTIER')

const AGREMENT = {
  titre: 'Autorisation de vérification INSi',
  paragraphes: ['INSi : vérification unitaire autorisée.'],
  date: new Date(0),
}

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
  for (const { scenario, exigence, titre, etapes, remise } of passages) {
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
    if (remise !== undefined)
      journal.ajouter({
        ...{ genre: 'preuve', scenario, preuve: remise, ecrans: [], date: instant() },
        fichiers: [depot.deposer(await composerModele(AGREMENT), 'application/pdf')],
        ...{ aria: null, environnement: 'simule', versionLgc: '2.4.1', auteur: null, modele: true },
      })
    const verdict = remise === undefined ? 'conforme' : 'atteste'
    const fin: EvenementScenarioFin = {
      ...{ genre: 'scenario-fin', scenario, verdict, cause: null, fauteBanc: null },
      ...{ dureeMs: 1, date: instant() },
    }
    journal.ajouter(faits ? { ...fin, faits: carnet.ranger() } : fin)
  }
  return dossier
}

/** Une seule règle est corrigée : celle de la version, qui en veut désormais l'année. */
const CORRIGEE = `import { register } from 'node:module'
register('data:text/javascript,' + encodeURIComponent(\`
export async function load(url, contexte, suivant) {
  const lu = await suivant(url, contexte)
  if (!url.includes('/steps/controles/ssi/version.ts')) return lu
  const source = Buffer.from(lu.source).toString()
  return { ...lu, source: source.replace(/conforme: declaree/, "conforme: affichee.includes('2026') && declaree") }
}\`))
`

function rejouer(dossier: string, crochet: string) {
  const argv = [path.join(RACINE, 'cli', 'segur.mjs'), 'dossier', 'rejouer', dossier, '--json']
  const env = { ...environnementSimple(), NODE_OPTIONS: `--import ${pathToFileURL(crochet).href}` }
  return new Promise<{ code: number | null; rejeu: Rejeu }>((resoudre, rejeter) => {
    const enfant = execFile(process.execPath, argv, { env, cwd: RACINE }, (_, sortie, erreurs) => {
      if (sortie === '') rejeter(new Error(erreurs))
      else resoudre({ code: enfant.exitCode, rejeu: JSON.parse(sortie) })
    })
  })
}

/** Chaque fichier de la campagne, et son contenu. */
const photographier = (dossier: string) =>
  readdirSync(dossier, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile())
    .map(({ parentPath, name }) => readFileSync(path.join(parentPath, name), 'base64'))

let photos: { avant: string[]; apres: string[] }
let code: number | null
let rejeu: Rejeu
const passageDe = (voulu: Joue) =>
  rejeu.passages.find(({ scenario }) => scenario === voulu.scenario)

// Un seul processus : charger toutes les étapes est ce qui coûte.
beforeAll(async () => {
  const crochet = path.join(racine, 'regle-corrigee.mjs')
  writeFileSync(crochet, CORRIGEE)
  const dossier = await jouer([AFFICHAGE, AUTORISATION, STATUT], { faits: true })
  const avant = photographier(dossier)
  ;({ code, rejeu } = await rejouer(dossier, crochet))
  photos = { avant, apres: photographier(dossier) }
}, 180_000)

it('une règle corrigée nomme l’exigence qu’elle change, le contrôle et son nouveau verdict', () => {
  expect(code).toBe(1)
  expect(rejeu).toMatchObject({ changes: 1, exigences: ['PROV.VERS.01'] })
  expect(passageDe(AFFICHAGE)).toMatchObject({
    ...{ verdictAvant: 'conforme', verdictApres: 'non-conforme' },
    changements: [{ genre: 'inverse', id: 'ssi.version', avant: { conforme: true } }],
  })
})

it('une règle inchangée dit la même chose, sans logiciel ni services, pièce remise comprise', () => {
  expect(passageDe(AUTORISATION)).toMatchObject({
    ...{ etat: 'rejoue', verdictAvant: 'atteste', verdictApres: 'atteste' },
    controles: { enregistres: 3, rejoues: 3 },
  })
})

it('ce que la campagne n’a pas gardé ne se rejoue pas, se dit, et ne passe pas pour confirmé', () => {
  expect(passageDe(STATUT)).toMatchObject({ etat: 'arrete', verdictApres: null })
  expect(passageDe(STATUT)?.raison).toContain('« connecter »')
  expect(rejeu.sansReponse).toBe(1)
})

it('la campagne rejouée n’est pas touchée', () => {
  expect(photos.apres).toEqual(photos.avant)
})

it('une campagne d’avant les faits ne se rejoue pas, et l’apprend aussitôt', async () => {
  const dossier = await jouer([AFFICHAGE], { faits: false })
  const entree = {
    ...{ valeurs: {}, positionnels: [], sortie: () => undefined },
  } as unknown as Parameters<typeof executer>[0]
  await expect(executer(entree, [dossier])).rejects.toMatchObject({ code: 'SEGUR-DOS-037' })
  await expect(executer(entree, [dossier])).rejects.toBeInstanceOf(ErreurSegur)
})
