import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ouvrirBetterSqlite3 } from '../better-sqlite3.ts'
import { migrer } from '../migrer.ts'
import { JOURNAL_INSI } from './006-journal-insi.ts'
import { MIGRATIONS } from './index.ts'

let dossier = ''
beforeEach(() => {
  dossier = mkdtempSync(path.join(tmpdir(), 'migration-'))
})
afterEach(() => rmSync(dossier, { recursive: true, force: true }))

test('une base d’avant garde ses appels et leur réponse, patient et voie compris', () => {
  const base = ouvrirBetterSqlite3(path.join(dossier, 'cabinet.sqlite'))
  migrer(base, MIGRATIONS.slice(0, MIGRATIONS.indexOf(JOURNAL_INSI)))
  base.executer(
    `INSERT INTO patient (id, nom_naissance, premier_prenom, prenoms_naissance, date_naissance, sexe,
       lieu_naissance, nom_utilise, prenom_utilise, numero_securite_sociale, cree_le)
     VALUES (3, 'ADRUN', 'ZOE', '', '1975-12-31', 'F', '63220', '', '', '', '2026-03-02')`,
  )
  base.executer(
    `INSERT INTO appel_insi (id, patient_id, auteur, operation, lance_le)
     VALUES (7, 3, 'Camille TESTIER', 'carte-vitale', '2026-03-02')`,
  )
  base.executer(
    `INSERT INTO echange_insi (appel_id, le, auteur, operation, avec_lieu, code, reponse)
     VALUES (7, '2026-03-02', 'Camille TESTIER', 'Recherche par la carte Vitale', 0, '00', '<a/>')`,
  )
  migrer(base)
  expect(base.lire('SELECT * FROM echange_insi')).toEqual([
    {
      ...{ id: 1, appel_id: 7, patient_id: 3, le: '2026-03-02', auteur: 'Camille TESTIER' },
      ...{ action: 'carte-vitale', motif: 'demande', avec_lieu: 0, code: '00', reponse: '<a/>' },
      ...{ authentification: null, certificat: null },
    },
  ])
  base.fermer()
})
