import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { SANS_MUTATIONS } from '../../mutations/interrupteur.ts'
import { lirePatients } from '../../patients/depot.ts'
import { lirePresentes } from '../../patients/justificatifs/depot.ts'
import { type Base, PILOTES_SQLITE } from '../base.ts'
import { ouvrirBetterSqlite3 } from '../better-sqlite3.ts'
import { migrer } from '../migrer.ts'
import { ouvrirNodeSqlite3Wasm } from '../node-sqlite3-wasm.ts'
import { MIGRATIONS } from './index.ts'

const OUVRIR = { 'better-sqlite3': ouvrirBetterSqlite3, 'node-sqlite3-wasm': ouvrirNodeSqlite3Wasm }
/** Le niveau d'avant la migration des justificatifs. */
const AVANT = 4

let dossier = ''
beforeEach(() => {
  dossier = mkdtempSync(path.join(tmpdir(), 'migration-'))
})
afterEach(() => rmSync(dossier, { recursive: true, force: true }))

/** Un cabinet d'avant : ADRUN ZOE validée sur un passeport, un responsable et un médecin. */
function ecrireAvant(base: Base): void {
  migrer(base, MIGRATIONS.slice(0, AVANT))
  base.executer(
    `INSERT INTO patient (nom_naissance, premier_prenom, prenoms_naissance, date_naissance, sexe,
       lieu_naissance, nom_utilise, prenom_utilise, numero_securite_sociale, justificatif,
       justificatif_le, justificatif_par, cree_le)
     VALUES ('ADRUN', 'ZOE', '', '1975-12-31', 'F', '63220', '', '', '', 'PA', '2026-03-02',
       'Camille TESTIER', '2026-03-02')`,
  )
  for (const [identifiant, administrateur] of [
    ['c.testier', 1],
    ['h.exemplaire', 0],
  ] as const)
    base.executer(
      `INSERT INTO compte (identifiant, nom, prenom, role, administrateur, hachage)
       VALUES (?, '', '', 'medecin', ?, '')`,
      [identifiant, administrateur],
    )
}

describe.each(PILOTES_SQLITE)('sous %s, une base d’avant les justificatifs', (pilote) => {
  test('garde la validation, son titre et son degré, quoi que devienne la liste', () => {
    const base = OUVRIR[pilote](path.join(dossier, 'cabinet.sqlite'))
    ecrireAvant(base)
    migrer(base)
    base.script("UPDATE justificatif SET libelle = 'X', confiance = 'faible' WHERE code = 'PA'")
    const [patient] = lirePatients({ base, mutations: SANS_MUTATIONS }, '', [])
    expect([patient?.statut, patient?.controle?.libelle, patient?.controle?.par]).toEqual([
      'VALI',
      'Passeport',
      'Camille TESTIER',
    ])
    expect(lirePresentes(base, 1)).toMatchObject([{ libelle: 'Passeport', confiance: 'elevee' }])
    base.fermer()
  })

  test('fait super-utilisateur le seul responsable', () => {
    const base = OUVRIR[pilote](path.join(dossier, 'cabinet.sqlite'))
    ecrireAvant(base)
    migrer(base)
    expect(
      base.lire('SELECT identifiant FROM compte WHERE super_utilisateur = 1 ORDER BY identifiant'),
    ).toEqual([{ identifiant: 'c.testier' }])
    base.fermer()
  })
})
