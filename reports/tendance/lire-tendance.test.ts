import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import type { Campagne } from '../campagne/types.ts'
import { creerCampagneFictive } from '../essais/campagne-fictive.ts'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { lireCampagne } from '../modele/lire-campagne.ts'
import { rendreCampagne } from '../rendre.ts'
import { lireTendance } from './lire-tendance.ts'

/** Une campagne rendue, et la même jouée plus tôt, changée comme dit. */
async function suivre(...precedentes: readonly Partial<Campagne>[]) {
  const { dossier, referentiel } = creerCampagneFictive(dossierTemporaire())
  await rendreCampagne(dossier, referentiel)
  for (const [rang, precise] of precedentes.entries()) {
    const copie = path.join(path.dirname(dossier), `2026111${rang}-080000-Cabinet-Demo-2.4.0`)
    cpSync(dossier, copie, { recursive: true })
    const chemin = path.join(copie, 'campagne.json')
    const campagne = JSON.parse(readFileSync(chemin, 'utf8')) as Campagne
    const debut = `2026-11-1${rang}T08:00:00.000Z`
    writeFileSync(chemin, JSON.stringify({ ...campagne, debut, ...precise }))
  }
  return { dossier, points: lireTendance(lireCampagne(dossier, referentiel)) }
}

it('une première campagne n’a pas d’évolution', async () => {
  expect((await suivre()).points).toEqual([])
})

it('les campagnes du même logiciel se suivent, de la plus ancienne à celle-ci', async () => {
  const { points, dossier } = await suivre({ versionLgc: '2.3.9' }, { versionLgc: '2.4.0' })
  expect(points.map(({ versionLgc }) => versionLgc)).toEqual(['2.3.9', '2.4.0', '2.4.1'])
  expect(points.map(({ verdicts }) => verdicts.conforme)).toEqual([4, 4, 4])
  expect(points.map(({ preuves }) => preuves.recevables)).toEqual([3, 3, 3])
  expect(points.at(-1)).toMatchObject({ courante: true, nom: path.basename(dossier) })
})

it.each([
  ['un autre logiciel', { produit: 'Autre' }],
  ['un autre choix de scénarios', { selection: ['FIC.01'] }],
  ['un logiciel faussé exprès', { mutations: ['champ-absent'] }],
  ['une campagne plus tardive', { debut: '2027-01-01T00:00:00.000Z' }],
])('n’y entre pas : %s', async (_, precise) => {
  expect((await suivre(precise)).points).toEqual([])
})

it('une voisine dont les verdicts sont tronqués est passée', async () => {
  const { dossier } = await suivre({})
  const voisine = path.join(path.dirname(dossier), '20261110-080000-Cabinet-Demo-2.4.0')
  writeFileSync(path.join(voisine, 'verdicts.json'), '{"verdicts":[')
  const { referentiel } = creerCampagneFictive(dossierTemporaire())
  expect(lireTendance(lireCampagne(dossier, referentiel))).toEqual([])
})
