/** Des campagnes réelles : deux pareilles, puis une par mutant ; enfin leur rejeu. */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Evenement } from '../../../reports/index.ts'
import { RACINE } from '../../chemins.ts'
import { environnementSimple } from '../../demarrage/environnement.ts'

const SCENARIOS = ['INS.26.01', 'INS.27.01', 'DOC.03.01', 'DOC.05.01', 'PROV.VERS.01.01']
const racine = mkdtempSync(path.join(tmpdir(), 'segur-campagnes-'))
afterAll(() => rmSync(racine, { recursive: true, force: true }))

function segur(...mots: readonly string[]) {
  const argv = [path.join(RACINE, 'cli', 'segur.mjs'), ...mots]
  const env = environnementSimple()
  return spawnSync(process.execPath, argv, {
    ...{ env, encoding: 'utf8', cwd: RACINE, maxBuffer: 64 * 1024 * 1024 },
  })
}

/** Joue les scénarios, fausse ou juste, et rend le dossier de la campagne. */
function jouer(nom: string, mutation?: string): string {
  const sortie = path.join(racine, nom)
  const choix = SCENARIOS.flatMap((id) => ['--scenario', id])
  const fautes = mutation === undefined ? [] : ['--mutation', mutation]
  segur('campagne', '--rem', 'MDV-LGC-Va1', ...choix, ...fautes, '--sortie', sortie)
  return realpathSync(path.join(sortie, 'derniere'))
}

const enJson = (...mots: readonly string[]) => {
  const { status, stdout } = segur('dossier', ...mots, '--json')
  return { status, rendu: JSON.parse(stdout) }
}

let reference: string
beforeAll(() => {
  reference = jouer('reference')
})

const comparer = (apres: string) => {
  const sortie = path.join(racine, 'comparaisons', path.basename(apres))
  return { sortie, ...enJson('comparer', reference, apres, '--sortie', sortie) }
}

it('deux campagnes pareilles n’ont rien à se dire : ni date, ni heure, ni identifiant, ni port', () => {
  const { status, rendu } = comparer(jouer('pareille'))
  expect(rendu).toMatchObject({
    conformite: 'intacte',
    preuvesChangees: [],
    comptes: { scenarios: SCENARIOS.length, ecrans: 0, messages: 0, documents: 0 },
  })
  expect(status).toBe(0)
})

it.each([
  ['historique-statut-anterieur-perdu', 'INS.26', 'ins.statut-anterieur'],
  ['liaison-sans-datamatrix', 'DOC.03', 'ins.datamatrix-present'],
])('« %s » : %s, et elle seule, n’est plus conforme', (mutation, exigence, constat) => {
  const { status, rendu, sortie } = comparer(jouer(mutation, mutation))
  expect(status).toBe(1)
  expect(rendu.conformite).toBe('touchee')
  expect(rendu.exigences).toEqual({
    ...{ perdue: [exigence], 'plus-demontree': [], retablie: [], autrement: [] },
    'non-comparable': [],
  })
  const { constats, ecrans } = rendu.scenarios.find(
    (s: { exigence: string }) => s.exigence === exigence,
  )
  expect(constats.map(({ id }: { id: string }) => id)).toEqual([constat])
  expect(ecrans.some(({ difference }: { difference: unknown }) => difference !== null)).toBe(true)
  const projet = readFileSync(path.join(sortie, 'notification-ans.md'), 'utf8')
  expect(projet.match(/^- \*\*\S+\*\*/gm)).toEqual([`- **${exigence}**`])
})

it('rejouée sans logiciel ni services, chaque contrôle dit la même chose', () => {
  const { status, rendu } = enJson('rejouer', reference)
  expect(rendu).toMatchObject({ changes: 0, sansReponse: 0, reserves: [] })
  expect(rendu.controles.rejoues).toBe(rendu.controles.enregistres)
  expect(rendu.controles.rejoues).toBeGreaterThan(SCENARIOS.length)
  expect(status).toBe(0)
})

/** La campagne telle qu'une règle aveugle l'aurait jugée : le manque y est, elle ne l'a pas vu. */
function aveugler(dossier: string, { constat, scenario }: { constat: string; scenario: string }) {
  const copie = `${dossier}-aveugle`
  cpSync(dossier, copie, { recursive: true })
  const journal = path.join(copie, 'evenements-0.ndjson')
  const juger = (evenement: Evenement): Evenement => {
    if (evenement.scenario !== scenario) return evenement
    if (evenement.genre === 'scenario-fin')
      return { ...evenement, verdict: 'conforme', cause: null }
    if (evenement.genre !== 'etape') return evenement
    const constats = evenement.constats.map((c) =>
      c.id === constat ? { ...c, conforme: true } : c,
    )
    return { ...evenement, constats }
  }
  const lignes = readFileSync(journal, 'utf8').trimEnd().split('\n')
  writeFileSync(journal, lignes.map((l) => `${JSON.stringify(juger(JSON.parse(l)))}\n`).join(''))
  return copie
}

it('une règle corrigée depuis, sur les preuves d’alors, nomme l’exigence qui change', () => {
  const dossier = readdirSync(path.join(racine, 'liaison-sans-datamatrix')).find((nom) =>
    /^\d{8}-/.test(nom),
  )
  const fausse = path.join(racine, 'liaison-sans-datamatrix', dossier ?? '')
  const constat = 'ins.datamatrix-present'
  const { status, rendu } = enJson('rejouer', aveugler(fausse, { constat, scenario: 'DOC.03.01' }))
  expect(status).toBe(1)
  expect(rendu).toMatchObject({ changes: 1, exigences: ['DOC.03'], sansReponse: 0 })
  expect(rendu.reserves.join()).toContain('retouchée')
})
