import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { SANS_SERVICES } from '../essai/navigateur.essai.ts'
import { preparerFile } from './arrets/preparer-file.ts'
import { epreuveArrets } from './arrets/tuer.ts'
import { ouvrirDmpEssai } from './service.essai.ts'

const ARRETS = Number(process.env.SEGUR_DMP_ARRETS ?? 10)
const DOCUMENTS = Number(process.env.SEGUR_DMP_DOCUMENTS ?? 40)

test(`${ARRETS} arrêts brutaux, ${DOCUMENTS} documents : chacun au DMP une fois et une seule`, async () => {
  const dossier = mkdtempSync(path.join(tmpdir(), 'dmp-arrets-'))
  const dmp = await ouvrirDmpEssai()
  try {
    const base = path.join(dossier, 'cabinet.sqlite')
    const numeros = preparerFile(base, { documents: DOCUMENTS, graine: 1 })
    await epreuveArrets({
      base,
      services: { ...SANS_SERVICES, connecteurDmp: dmp.options },
      arrets: ARRETS,
      fenetreMs: 300,
    })
    expect([...dmp.recus.keys()].sort()).toEqual([...numeros].sort())
    expect([...dmp.recus.values()].every((fois) => fois === 1)).toBe(true)
  } finally {
    await dmp.arreter()
    rmSync(dossier, { recursive: true, force: true })
  }
})
