import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { creerCampagneFictive } from './essais/campagne-fictive.ts'
import { dossierTemporaire } from './essais/dossier-temporaire.ts'
import { COLONNES_ANS, ecrireIndex } from './index-convergence.ts'
import { lireCampagne } from './modele/lire-campagne.ts'
import { listerPreuves } from './modele/lister.ts'
import { placerPreuves } from './preuves/placer-preuves.ts'

const COLONNES_REM = new URL('../rem/colonnes-rem.yaml', import.meta.url)

async function ecrireEtRelire() {
  const { dossier, referentiel } = creerCampagneFictive(dossierTemporaire())
  const lue = await placerPreuves(lireCampagne(dossier, referentiel))
  await ecrireIndex(lue)
  const [entetes, ...lignes] = await readSheet(
    path.join(dossier, 'index-convergence.xlsx'),
    'Preuves',
  )
  const nommees = lignes.map((ligne) =>
    Object.fromEntries((entetes ?? []).map((nom, i) => [String(nom), ligne[i]])),
  )
  return { lue, entetes: entetes ?? [], lignes: nommees }
}

describe('index-convergence.xlsx', () => {
  it('commence par les colonnes de l’export pour Convergence, dans son ordre', () => {
    const { dispositions } = parse(readFileSync(COLONNES_REM, 'utf8')) as {
      dispositions: { code: string; premieres: string[]; suite: string[] }[]
    }
    const c = dispositions.find(({ code }) => code === 'C')
    expect(COLONNES_ANS).toEqual([...(c?.premieres ?? []), ...(c?.suite ?? [])])
  })

  it('a une ligne par preuve du périmètre, à fournir comprises', async () => {
    const { lue, lignes } = await ecrireEtRelire()
    expect(lignes.map((ligne) => ligne['N° preuve'])).toEqual(
      listerPreuves(lue).map(({ preuve }) => preuve),
    )
  })

  it('dit de chaque preuve son fichier, son lieu et sa recevabilité', async () => {
    const { lignes } = await ecrireEtRelire()
    const ligne = lignes.find((l) => l['N° preuve'] === 'FIC.01.01.01')
    expect(ligne).toMatchObject({
      Périmètre: 'Vague 1',
      ID: 'FIC.01',
      'N° scénario': 'FIC.01.01',
      Fichier: 'dossier/FIC/FIC.01/FIC.01.01/FIC.01.01.01.pdf',
      'Type du fichier': 'application/pdf',
      Environnement: 'services simulés du banc',
      'Environnement exigé': 'environnement de recette',
      Recevable: 'non',
      'Verdict du banc': 'Conforme',
    })
    expect(ligne?.['SHA-256']).toMatch(/^[0-9a-f]{64}$/)
  })
})
