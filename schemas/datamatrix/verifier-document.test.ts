import { describe, expect, it } from 'vitest'
import { COMPLET } from './essai/vecteurs.ts'
import type { SymboleLu } from './symbole/types.ts'
import { verifierLecture } from './verifier-document.ts'

const symbole = (texte: string, suite: Partial<SymboleLu> = {}): SymboleLu => ({
  texte,
  page: 1,
  modules: { largeur: 36, hauteur: 36 },
  symbologie: ']d1',
  inverse: false,
  miroir: false,
  marge: 1,
  premierMot: 230,
  zoneCalme: 'respectee',
  legende: 'presente',
  lieu: { x: 0.5, y: 0.5 },
  ...suite,
})

const regles = (...symboles: SymboleLu[]) =>
  verifierLecture({ symboles, pages: 1, anomalies: [] }).anomalies.map(({ regle }) => regle)

const AUTRE = COMPLET.replace('236066322083656', '275126322074974')
const BOITE = symbole('01034009301234541727120010LOT42A', { symbologie: ']d2' })

describe('un document qui doit porter un datamatrix INS', () => {
  it('est juste avec un seul, même à côté d’une boîte', () => {
    expect(regles(symbole(COMPLET), BOITE)).toEqual([])
  })

  it('est refusé sans datamatrix INS, quoi qu’il porte d’autre', () => {
    expect(regles()).toEqual(['datamatrix-document.ins-absent'])
    expect(regles(BOITE)).toEqual(['datamatrix-document.ins-absent'])
  })

  it('est refusé quand deux datamatrix désignent deux personnes, pas quand ils se répètent', () => {
    expect(regles(symbole(COMPLET), symbole(AUTRE))).toContain(
      'datamatrix-document.ins-discordants',
    )
    expect(regles(symbole(COMPLET), symbole(COMPLET, { page: 2 }))).toEqual([])
  })

  it('dit l’état du symbole avec sa page', () => {
    const { anomalies } = verifierLecture({
      symboles: [symbole(COMPLET, { page: 3, zoneCalme: 'envahie', premierMot: 74 })],
      pages: 3,
      anomalies: [],
    })
    expect(anomalies).toMatchObject([
      { regle: 'datamatrix-symbole.entete-c40', lieu: 'page 3, symbole', gravite: 'avertissement' },
      { regle: 'datamatrix-symbole.zone-calme', lieu: 'page 3, symbole', gravite: 'bloquante' },
    ])
  })
})
