import dgram from 'node:dgram'
import dns from 'node:dns'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ecrireJeu } from '../schemas/cda/officiel/dossier.essai.ts'
import { RACINE } from './chemins.ts'
import { raisonDe } from './ligne/raison.ts'
import { ecrireClasseur, emballer } from './referentiel/classeur.essai.ts'
import { importer as importerRem } from './referentiel/importer.ts'
import { importer as importerSchemas } from './schemas/importer.ts'

/** Personne n'y écoute ; le 9 serait refusé par fetch avant toute connexion. */
const AILLEURS = 'http://127.0.0.1:65501'
const maintenant = () => new Date('2026-11-20T10:00:00Z')

let dossier: string
let sondes: { mock: { calls: readonly unknown[] } }[]
beforeEach(() => {
  dossier = mkdtempSync(path.join(tmpdir(), 'sans-reseau-'))
  sondes = [
    vi.spyOn(net.Socket.prototype, 'connect'),
    vi.spyOn(dns, 'lookup'),
    vi.spyOn(dgram, 'createSocket'),
  ]
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(dossier, { recursive: true, force: true })
})

const appels = () => sondes.reduce((total, { mock }) => total + mock.calls.length, 0)
const entree = (valeurs = {}) => ({ valeurs, positionnels: [], sortie: () => {} })

it('la sonde voit une connexion', async () => {
  await expect(fetch(AILLEURS)).rejects.toThrow()
  expect(appels()).toBeGreaterThan(0)
})

it('« referentiel importer » n’ouvre rien, même d’un classeur qui renvoie ailleurs', async () => {
  const catalogue = path.join(dossier, 'rem')
  cpSync(path.join(RACINE, 'rem/essais/import'), catalogue, { recursive: true })
  const chemin = path.join(dossier, 'REM-ABC-DEF-Va1.xlsx')
  const classeur = await ecrireClasseur({
    nom: 'Exigences',
    rangees: [
      ['ID', 'Exigence', 'N° scénario', 'N° preuve', 'Preuve'],
      ['INS.01', `Le logiciel DOIT ${AILLEURS}/x.`, 'INS.01.01', 'INS.01.01.01', 'Copie d’écran'],
      ['INS.02', { formule: `WEBSERVICE("${AILLEURS}")` }, 'INS.02.01', 'INS.02.01.01', 'Copie'],
    ],
  })
  writeFileSync(chemin, classeur)
  const poste = { dossier: catalogue, maintenant }
  expect(await importerRem(entree({ json: true }), [chemin], poste)).toBe(0)
  expect(appels()).toBe(0)
})

it('un classeur dont une entité mène ailleurs n’ouvre rien', async () => {
  const chemin = path.join(dossier, 'hostile.xlsx')
  const hostile = await emballer({
    'xl/workbook.xml': `<!DOCTYPE w SYSTEM "${AILLEURS}/w.dtd"><workbook/>`,
  })
  writeFileSync(chemin, hostile)
  await expect(importerRem(entree(), [chemin], { maintenant })).rejects.toThrow()
  expect(appels()).toBe(0)
})

it.each([
  [
    'un schéma XML',
    'infrastructure/CDA/types.xsd',
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:import namespace="urn:x" schemaLocation="${AILLEURS}/x.xsd"/></xs:schema>`,
  ],
  [
    'un jeu de valeurs',
    'jeuxDeValeurs/Types.xml',
    `<!DOCTYPE Jeu SYSTEM "${AILLEURS}/jeu.dtd"><Jeu><Concept code="A"/></Jeu>`,
  ],
])('« schemas importer » n’ouvre rien, même quand %s renvoie ailleurs', async (_, nom, texte) => {
  const source = path.join(dossier, 'testContenuCDA-3-0')
  ecrireJeu(source, { [nom]: texte })
  const poste = { dossier: path.join(dossier, 'jeux'), maintenant }
  const issue = await importerSchemas(entree({ json: true }), [source], poste).catch(raisonDe)
  expect(issue).toBe(0)
  expect(appels()).toBe(0)
})
