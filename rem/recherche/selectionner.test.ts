import { describe, expect, it } from 'vitest'
import { chargerReferentiel } from '../chargement/charger.ts'
import { IdentifiantInconnu } from '../erreurs.ts'
import { type Criteres, selectionner } from './selectionner.ts'

const referentiel = chargerReferentiel()
const choisir = (criteres: Criteres) => selectionner(referentiel, criteres)
const ids = (criteres: Criteres): string[] =>
  choisir(criteres).scenarios.map(({ scenario }) => scenario.id)

describe('la sélection', () => {
  it('sans critère, prend le profil Général et lui seul', () => {
    const { profils, scenarios, horsProfil } = choisir({})
    expect(profils).toEqual(['Général'])
    expect(scenarios.every(({ exigence }) => exigence.profils.includes('Général'))).toBe(true)
    expect(horsProfil.map(({ id }) => id)).toContain('DOC.07')
  })

  it('ajoute les exigences conditionnelles du profil choisi', () => {
    expect(ids({})).not.toContain('DOC.07.01')
    expect(ids({ profils: ['Médecin traitant'] })).toContain('DOC.07.01')
  })

  it('une exigence désignée hors du profil est dite, pas jouée', () => {
    const { scenarios, horsProfil } = choisir({ exigences: ['DOC.07'] })
    expect(scenarios).toEqual([])
    expect(horsProfil.map(({ id }) => id)).toEqual(['DOC.07'])
  })

  it('une exigence que l’éditeur déclare sans objet est dite, pas jouée, ni celles qui la suivent', () => {
    const { scenarios, sansObjet } = choisir({
      declarees: ['INS.32'],
      exigences: ['INS.32', 'INS.33'],
    })
    expect(scenarios).toEqual([])
    expect(sansObjet.map(({ id }) => id)).toEqual(['INS.32'])
  })

  it('une préconisation n’est pas contrôlée', () => {
    const { scenarios, nonControlees } = choisir({ exigences: ['MSS.17'] })
    expect(scenarios).toEqual([])
    expect(nonControlees.map(({ id }) => id)).toEqual(['MSS.17'])
  })

  it('un chapitre restreint', () => {
    expect(
      new Set(choisir({ chapitres: ['dmp'] }).scenarios.map((s) => s.exigence.chapitre)),
    ).toEqual(new Set(['DMP']))
  })

  it('exigences, scénarios et preuves désignés s’ajoutent, sans doublon, dans l’ordre du référentiel', () => {
    const criteres = {
      exigences: ['INS.24'],
      scenarios: ['INS.25.02', '@MDV-LGC-Va1:INS.24.01'],
      preuves: ['INS.01.01.01'],
    }
    expect(ids(criteres)).toEqual(['INS.01.01', 'INS.24.01', 'INS.25.02'])
  })

  it('un chapitre et une exigence d’un autre chapitre s’excluent', () => {
    expect(ids({ chapitres: ['DMP'], exigences: ['INS.01'] })).toEqual([])
  })

  it('une preuve désignée ne demande qu’elle', () => {
    const { scenarios, preuves } = choisir({ preuves: ['INS.08.1.2'] })
    expect(scenarios.map(({ scenario }) => scenario.id)).toEqual(['INS.08.01'])
    expect(preuves.map(({ id }) => id)).toEqual(['INS.08.01.02'])
  })

  it('une exigence sans scénario propre prend ceux de l’exigence à laquelle elle renvoie', () => {
    expect(ids({ exigences: ['INS.33'] })).toEqual(ids({ exigences: ['INS.32'] }))
    expect(ids({ exigences: ['INS.33'] })).toHaveLength(4)
  })

  it('lève tous les noms inconnus ensemble', () => {
    try {
      choisir({ profils: ['Medcin traitant'], exigences: ['INS.99'], preuves: ['INS.01.01.09'] })
      expect.unreachable()
    } catch (erreur) {
      if (!(erreur instanceof IdentifiantInconnu)) throw erreur
      expect(erreur.problemes.map(({ sorte }) => sorte)).toEqual(['profil', 'exigence', 'preuve'])
      expect(erreur.problemes[0]?.proches).toEqual(['Médecin traitant'])
    }
  })
})
