import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { documentsDe } from '../../documents/depot.ts'
import { type Base, PILOTES_SQLITE } from '../base.ts'
import { ouvrirBetterSqlite3 } from '../better-sqlite3.ts'
import { migrer } from '../migrer.ts'
import { ouvrirNodeSqlite3Wasm } from '../node-sqlite3-wasm.ts'
import { VERSIONS_DE_DOCUMENTS } from './013-versions-de-documents.ts'
import { MIGRATIONS } from './index.ts'

const OUVRIR = { 'better-sqlite3': ouvrirBetterSqlite3, 'node-sqlite3-wasm': ouvrirNodeSqlite3Wasm }
const AVANT = MIGRATIONS.indexOf(VERSIONS_DE_DOCUMENTS)

let dossier = ''
beforeEach(() => {
  dossier = mkdtempSync(path.join(tmpdir(), 'migration-'))
})
afterEach(() => rmSync(dossier, { recursive: true, force: true }))

/** Un certificat terminé et une lettre commencée, du temps où tout document était un texte. */
function ecrireAvant(base: Base): void {
  migrer(base, MIGRATIONS.slice(0, AVANT))
  base.executer(
    `INSERT INTO patient (nom_naissance, premier_prenom, prenoms_naissance, date_naissance, sexe,
       lieu_naissance, nom_utilise, prenom_utilise, numero_securite_sociale, cree_le)
     VALUES ('ADRUN', 'ZOE', '', '1975-12-31', 'F', '63220', '', '', '', '2026-03-02')`,
  )
  const contenu = JSON.stringify({ id: '1.2.3', titre: 'Aptitude', texte: 'Rien ne s’y oppose.' })
  for (const [type, texte, fige, le] of [
    ['certificat', 'Rien ne s’y oppose.', contenu, '2026-03-02'],
    ['lettre', 'Cher "confrère",\nmerci.', null, '2026-03-01'],
  ] as const)
    base.executer(
      `INSERT INTO document (patient_id, auteur, type, titre, texte, cree_le, modifie_le, contenu)
       VALUES (1, 'Camille TESTIER', ?, 'Aptitude', ?, ?, ?, ?)`,
      [type, texte, le, le, fige],
    )
}

describe.each(PILOTES_SQLITE)('sous %s, une base d’avant les versions', (pilote) => {
  test('garde ses documents, leur texte et leur type', () => {
    const base = OUVRIR[pilote](path.join(dossier, 'cabinet.sqlite'))
    ecrireAvant(base)
    migrer(base)
    const [certificat, lettre] = documentsDe(base, 1)
    expect(certificat).toMatchObject({
      codage: { code: 'CERT_DECL' },
      corps: { genre: 'texte', sections: [{ titre: null, texte: 'Rien ne s’y oppose.' }] },
      remplaceId: null,
      suppression: null,
      contenu: {
        id: '1.2.3',
        classe: { code: '52' },
        corps: { sections: [{ texte: 'Rien ne s’y oppose.' }] },
        destinataires: [],
        remplace: null,
        cabinet: { nom: 'Cabinet des Tilleuls', adresse: { commune: 'ARLANC' } },
      },
    })
    expect(certificat?.contenu).not.toHaveProperty('texte')
    expect(lettre).toMatchObject({
      codage: { code: '96349-6' },
      corps: { sections: [{ texte: 'Cher "confrère",\nmerci.' }] },
      contenu: null,
    })
    base.fermer()
  })
})
