import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { creerCampagneFictive } from '../../../../reports/essais/campagne-fictive.ts'
import { jouer } from '../../../../reports/essais/scenario-fictif.ts'
import { lireCampagne } from '../../../../reports/modele/lire-campagne.ts'
import type { CampagneLue } from '../../../../reports/modele/types.ts'
import { lirePage } from '../../aide/pages.ts'
import { lireEchec } from './lire-echec.ts'

const racine = mkdtempSync(path.join(tmpdir(), 'segur-echec-'))
let lue: CampagneLue
beforeAll(() => {
  const { dossier, referentiel } = creerCampagneFictive(racine)
  lue = lireCampagne(dossier, referentiel)
})
afterAll(() => rmSync(racine, { recursive: true, force: true }))

it('un échec dit l’attendu, l’observé, l’étape et son écran', () => {
  const echec = lireEchec(lue, 'FIC.01.02')
  expect(echec?.manques).toHaveLength(1)
  expect(echec?.lieu).toMatchObject({ numero: 1, etape: { texte: 'Alors le statut est affiché' } })
  expect(echec?.lieu?.ecran?.capture).not.toBeNull()
  expect(echec?.explication?.responsable).toBe('lgc')
})

it('les échecs d’une campagne se suivent', () => {
  const echec = lireEchec(lue, 'AUT.09.01')
  expect([echec?.precedent, echec?.suivant]).toEqual(['FIC.01.02', 'AUT.09.02'])
})

it('un scénario conforme n’a pas de page d’échec', () => {
  expect(lireEchec(lue, 'FIC.01.01')).toBeNull()
})

it('un scénario interrompu n’accuse personne', () => {
  const { dossier, referentiel, atelier } = creerCampagneFictive(racine)
  jouer(atelier, {
    scenario: 'FIC.02.01',
    exigence: 'FIC.02',
    etapes: [{ texte: 'Quand elle attend' }],
  })
  const campagne = lireCampagne(dossier, referentiel)
  expect(lireEchec(campagne, 'FIC.02.01')).toMatchObject({
    lu: { etat: 'interrompu' },
    explication: null,
  })
})

it('la page d’aide de chaque échec existe, titre compris', () => {
  for (const id of ['FIC.01.02', 'AUT.09.01', 'AUT.09.02']) {
    const [nom = '', ancre] = lireEchec(lue, id)?.explication?.page.split(/\.md#?/) ?? []
    const blocs = lirePage(nom.replace('docs/', ''))?.blocs ?? []
    const ancres = blocs.flatMap((bloc) => (bloc.genre === 'titre' ? [bloc.ancre] : []))
    expect(ancres).toContain(ancre)
  }
})
