import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { creerHorloge } from '../../../mocks/horloge.ts'
import { demarrerLgc } from '../../../reference-lgc/index.ts'
import type { VerdictsJson } from '../../../reports/index.ts'
import { baseLibre } from '../../base-libre.essai.ts'
import { lancerSegur } from '../../lancer-segur.essai.ts'
import { brancherLgc } from '../../simulateurs/brancher-lgc.ts'
import { demarrerServices } from '../../simulateurs/demarrer.ts'
import { type Fouille, fouiller } from './fouiller.essai.ts'
import { piloteBavard } from './pilote-bavard.essai.ts'
import { semerSecrets } from './semer.essai.ts'

const semences = semerSecrets()
const racine = mkdtempSync(path.join(tmpdir(), 'segur-secrets-'))
const campagne = path.join(racine, 'campagnes', 'derniere')
let fouille: Fouille
let verdicts: Map<string, string | null>
let dit: string

/** Un scénario conforme et un autre qui échoue, devant un logiciel qui dit tous ses secrets. */
beforeAll(async () => {
  const horloge = creerHorloge()
  const portBase = await baseLibre()
  const services = await demarrerServices({ horloge, portBase })
  await services.arreter()
  const branchement = brancherLgc(services.description)
  const lgc = await demarrerLgc({ base: null, horloge, essai: true, services: branchement })
  try {
    const motDePasse = semences.find(({ nom }) => nom === 'mot de passe')?.valeur ?? ''
    const texte = semences.map((semence) => semence.texte).join('\n')
    const cible = path.join(racine, 'pilote.mjs')
    const insi = services.description.insi.url
    writeFileSync(cible, piloteBavard({ lgc: lgc.url, insi, texte, motDePasse }))
    const config = path.join(racine, 'segur.config.mjs')
    writeFileSync(
      config,
      `export default {
        editeur: { denomination: 'Éditeur d’essai', siret: '73282932000074' },
        produit: { nom: 'LGC bavard', version: '0.1.0' },
        cible: ${JSON.stringify(cible)}, portBase: ${portBase},
      }`,
    )
    const { sortie, erreur } = await lancerSegur([
      ...['campagne', '--config', config, '--sortie', path.join(racine, 'campagnes')],
      ...['--scenario', 'INS.24.01', '--scenario', 'INS.25.01'],
    ])
    dit = `${sortie}\n${erreur}`
    const lus = JSON.parse(
      readFileSync(path.join(campagne, 'verdicts.json'), 'utf8'),
    ) as VerdictsJson
    verdicts = new Map(lus.verdicts.map(({ scenario, verdict }) => [scenario, verdict]))
    fouille = await fouiller(campagne, semences, 'BAVARDAGE')
  } finally {
    await lgc.arreter()
  }
})
afterAll(() => rmSync(racine, { recursive: true, force: true }))

test('les deux scénarios se sont joués, l’un jusqu’à sa preuve, l’autre jusqu’à son échec', () => {
  expect(verdicts.get('INS.24.01')).toBe('conforme')
  expect(verdicts.get('INS.25.01')).not.toBe('conforme')
  expect(dit).toContain('grant_type=x&client_secret=')
})

test('ce qui a été semé est passé par les pages, les messages, les erreurs et les rendus', () => {
  for (const forme of [
    /^objets\/.*\.txt$/,
    /^objets\/.*\.yaml$/,
    /^objets\/.*\.json$/,
    /^evenements-0\.ndjson$/,
    /^journaux\/insi/,
    /^verdicts\.json$/,
    /^messages\.ndjson$/,
    /^allure-results\//,
    /^junit\.xml$/,
  ])
    expect(
      fouille.temoins.filter((nom) => forme.test(nom)),
      String(forme),
    ).not.toEqual([])
})

test('aucun secret ne se lit dans le dossier de la campagne', () => {
  expect(fouille.fichiers).toBeGreaterThan(20)
  expect(fouille.trouves).toEqual([])
})
