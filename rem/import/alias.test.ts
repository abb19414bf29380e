import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chargerReferentiel } from '../chargement/charger.ts'
import { trouverExigence, trouverPreuve, trouverScenario } from '../recherche/trouver.ts'
import { annulerImport } from './annuler.ts'
import { copierCatalogue, FIDELE, fichierA, type LigneA } from './fichier.essai.ts'
import { ImportRefuse } from './import-refuse.ts'
import { importerRem } from './importer.ts'

let dossier: string
beforeEach(() => {
  dossier = copierCatalogue()
})
afterEach(() => rmSync(dossier, { recursive: true, force: true }))

const importer = (lignes: readonly LigneA[]) =>
  importerRem({ fichier: fichierA(lignes), dossier, date: '2026-11-20', mode: 'ecrire' })
const courant = (code = 'ABC-DEF-Va1') => chargerReferentiel(code, { dossier })

/** L'exigence provisoire, sous un numéro officiel, reconnue à son texte. */
const psc = (id: string): LigneA => ({
  id,
  section: ['PSC', 'Pro Santé Connect'],
  enonce:
    'Le logiciel ouvre la session du professionnel avec Pro Santé Connect, puis la ferme à sa demande.',
  scenario: `${id}.01`,
  texte: 'La session s’ouvre',
  preuves: [[`${id}.01.01`, 'Enchaînement complet']],
})

describe('un numéro que le fichier change', () => {
  it('est reconnu à son texte, et l’ancien numéro reste compris partout', () => {
    importer([...FIDELE, psc('PSC.04')])
    const referentiel = courant()
    expect(trouverExigence(referentiel, 'PROV.PSC.01').id).toBe('PSC.04')
    expect(trouverScenario(referentiel, 'PROV.PSC.1.1').scenario.id).toBe('PSC.04.01')
    expect(trouverPreuve(referentiel, 'PROV.PSC.01.01.01').preuve.id).toBe('PSC.04.01.01')
    expect(trouverPreuve(referentiel, 'PSC.04.01.01').preuve.type).toBe('video')
  })

  it('garde l’étiquette Gherkin d’avant, pour lui et pour l’héritier', () => {
    importer([...FIDELE, psc('PSC.04')])
    const etiquette = (code: string) =>
      trouverScenario(courant(code), 'PSC.04.01').scenario.etiquette
    expect(etiquette('ABC-DEF-Va1')).toBe('ABC-DEF-Va1:PROV.PSC.01.01')
    expect(etiquette('ABC-DEF-SF-Va1')).toBe('ABC-DEF-Va1:PROV.PSC.01.01')
    const parEtiquette = trouverScenario(courant(), '@ABC-DEF-Va1:PROV.PSC.01.01')
    expect(parEtiquette.scenario.id).toBe('PSC.04.01')
  })

  it('est reconnu à sa référence de vague 2', () => {
    const { alias } = importer([
      { ...FIDELE[0], id: 'INS/va1.56', scenario: 'INS/va1.56.01', preuves: [] },
      ...FIDELE.slice(2),
    ])
    expect(alias.find(({ sorte }) => sorte === 'exigence')).toMatchObject({
      ancien: 'INS.01',
      officiel: 'INS/va1.56',
      par: 'reprise_va2',
    })
  })

  it('change encore au second import : le plus ancien numéro fait toujours l’étiquette', () => {
    importer([...FIDELE, psc('PSC.04')])
    importer([...FIDELE, psc('PSC.05')])
    const referentiel = courant()
    const { scenario } = trouverScenario(referentiel, 'PSC.05.01')
    expect(scenario.etiquette).toBe('ABC-DEF-Va1:PROV.PSC.01.01')
    expect(trouverExigence(referentiel, 'PROV.PSC.01').id).toBe('PSC.05')
    expect(trouverExigence(referentiel, 'PSC.04').id).toBe('PSC.05')
  })

  it('revient à son premier numéro : plus d’alias pour lui', () => {
    importer([...FIDELE, psc('PSC.04')])
    importer([...FIDELE, psc('PROV.PSC.01')])
    const { scenario } = trouverScenario(courant(), 'PROV.PSC.01.01')
    expect(scenario.etiquette).toBe('ABC-DEF-Va1:PROV.PSC.01.01')
  })
})

describe('une preuve renumérotée dans son scénario', () => {
  const decalee: LigneA = {
    ...FIDELE[3],
    preuves: [
      ['INS.03.01.02', 'Ligne du journal'],
      ['INS.03.01.03', 'Autre chose'],
    ],
  }

  it('garde le numéro court des étapes Gherkin quand le rang est le même', () => {
    importer(FIDELE.with(3, decalee))
    const { preuves, numerosRetires } = trouverScenario(courant(), 'INS.03.01').scenario
    // Le numéro l'emporte sur le texte (README du catalogue, « Recouvrement »).
    expect(preuves.map(({ id, numero }) => [id, numero])).toEqual([
      ['INS.03.01.02', '02'],
      ['INS.03.01.03', '03'],
    ])
    expect(numerosRetires).toEqual(['01'])
  })

  it('une nouvelle preuve ne prend pas le numéro court d’une autre', () => {
    importer(
      FIDELE.with(3, {
        ...FIDELE[3],
        preuves: [
          ['INS.03.01.07', 'Ligne du journal'],
          ['INS.03.01.08', 'Filtre du journal'],
        ],
      }),
    )
    const { preuves } = trouverScenario(courant(), 'INS.03.01').scenario
    expect(preuves.map(({ id, numero }) => [id, numero])).toEqual([
      ['INS.03.01.07', '01'],
      ['INS.03.01.08', '02'],
    ])
  })
})

describe('ce que le fichier n’a plus', () => {
  it('ses étiquettes sont connues comme retirées', () => {
    importer(FIDELE)
    for (const code of ['ABC-DEF-Va1', 'ABC-DEF-SF-Va1']) {
      expect(courant(code).etiquettesRetirees).toContain('ABC-DEF-Va1:PROV.PSC.02.01')
    }
  })

  it('n’est plus retiré quand un fichier suivant le rend', () => {
    importer(FIDELE)
    importer([...FIDELE, psc('PROV.PSC.01')])
    expect(courant().etiquettesRetirees).not.toContain('ABC-DEF-Va1:PROV.PSC.01.01')
  })
})

describe('le référentiel qui hérite', () => {
  it('suit avec ses différences, sauf celle dont l’exigence a disparu, qui est dite', () => {
    const { heritiers } = importer(FIDELE)
    expect(heritiers).toEqual([
      {
        rem: 'REM-ABC-DEF-SF-Va1',
        revision: 'officiel-2026-11-20-1',
        abandonnees: [expect.stringContaining('PROV.PSC.02')],
      },
    ])
    const heritier = courant('ABC-DEF-SF-Va1')
    expect(heritier.differences.map(({ objet }) => objet)).toEqual(['INS.03'])
    expect(trouverExigence(heritier, 'INS.03').profils).toEqual(['Centres de santé'])
    expect(heritier.statut).toContain('hérite de REM-ABC-DEF-Va1 officiel')
  })

  it('une différence suit l’exigence sous son nouveau numéro', () => {
    importer([
      ...FIDELE.slice(0, 3),
      { ...FIDELE[3], id: 'INS.30', scenario: 'INS.30.01', preuves: [] },
    ])
    expect(trouverExigence(courant('ABC-DEF-SF-Va1'), 'INS.30').difference).toContain(
      'Conditionnelle ici',
    )
  })
})

describe('annuler', () => {
  it('rend la révision d’avant, héritier compris', () => {
    importer(FIDELE)
    const { effaces, revision } = annulerImport({ dossier })
    expect(effaces).toEqual([
      'abc-def-sf-va1/officiel-2026-11-20-1.yaml',
      'abc-def-va1/officiel-2026-11-20-1.yaml',
    ])
    expect(revision).toBe('reconstitution-1')
    expect(courant().revision).toBe('reconstitution-1')
    expect(courant('ABC-DEF-SF-Va1').revision).toBe('reconstitution-1')
  })

  it('n’annule que le dernier import', () => {
    importer(FIDELE)
    importer([...FIDELE, psc('PSC.04')])
    annulerImport({ dossier, rem: 'ABC-DEF-Va1' })
    expect(courant().revision).toBe('officiel-2026-11-20-1')
    expect(courant('ABC-DEF-SF-Va1').revision).toBe('officiel-2026-11-20-1')
  })

  it('refuse d’effacer une révision livrée', () => {
    expect(() => annulerImport({ dossier, rem: 'ABC-DEF-Va1' })).toThrow(ImportRefuse)
    expect(() => annulerImport({ dossier })).toThrow(/aucun fichier officiel/)
  })
})
