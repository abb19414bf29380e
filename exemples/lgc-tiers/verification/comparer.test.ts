import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DEFAUTS, defautsDe } from '../logiciel/defauts.ts'
import { A_FOURNIR, NON_CONFORMITES } from './attendus.ts'
import { comparer, type VerdictLu } from './comparer.ts'

const LIVREE = defautsDe('livree')
const lu = (scenario: string, verdict: string | null, constat?: string): VerdictLu => ({
  scenario,
  verdict,
  cause: null,
  constats: constat === undefined ? [] : [{ id: constat, conforme: false }],
})

describe('la comparaison des verdicts', () => {
  it('ne dit rien quand chaque scénario rend ce qui est attendu', () => {
    const verdicts = [
      lu('INS.22.01', 'conforme'),
      lu('INS.26.01', 'non-conforme', 'ins.statut-anterieur'),
      lu('INS.55.01', null),
      lu('INS.52.01', 'sans-objet'),
    ]
    expect(comparer(verdicts, LIVREE)).toEqual([])
  })

  it.each([
    ['une non-conformité manquée', lu('INS.26.01', 'conforme')],
    ['trouvée par un autre constat', lu('INS.26.01', 'non-conforme', 'ins.autre')],
    ['une non-conformité de trop', lu('INS.22.01', 'non-conforme', 'ins.statut-affiche')],
    ['un scénario guidé rendu rouge', lu('INS.38.01', 'non-verifiable')],
    ['une faute du banc', lu('INS.22.01', null)],
  ])('signale %s', (_cas, verdict) => {
    expect(comparer([verdict], LIVREE)).toHaveLength(1)
  })

  it('n’attend plus rien de la version corrigée', () => {
    const corrigee = defautsDe('corrigee')
    expect(comparer([lu('INS.26.01', 'conforme')], corrigee)).toEqual([])
    expect(
      comparer([lu('INS.26.01', 'non-conforme', 'ins.statut-anterieur')], corrigee),
    ).toHaveLength(1)
  })
})

describe('la page des non-conformités', () => {
  const page = readFileSync(new URL('../non-conformites.md', import.meta.url), 'utf8')
  const lignes = [...page.matchAll(/^\| `([\w-]+)` \|.*$/gm)].map(([ligne, defaut]) => ({
    ligne,
    defaut,
  }))

  it('a une ligne par défaut, dans l’ordre', () => {
    expect(lignes.map(({ defaut }) => defaut)).toEqual([...DEFAUTS])
  })

  it.each(DEFAUTS)('%s : donne les scénarios et les constats qui le trouvent', (defaut) => {
    const ligne = lignes.find((l) => l.defaut === defaut)?.ligne ?? ''
    const lues = [...ligne.matchAll(/(INS[.\d]+) `([\w.-]+)`/g)].map(([, scenario, constat]) => ({
      scenario,
      constat,
    }))
    expect(lues).toEqual(NON_CONFORMITES[defaut])
  })

  it('ne fait pas attendre d’une personne ce qu’une non-conformité doit montrer', () => {
    const plantees = Object.values(NON_CONFORMITES).flat()
    expect(plantees.filter(({ scenario }) => A_FOURNIR.includes(scenario))).toEqual([])
  })
})
