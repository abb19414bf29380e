import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { IdentifiantInconnu } from '../erreurs.ts'
import { seulLivre } from './catalogue-livre.ts'
import { chargerReferentiel, chargerReferentiels } from './charger.ts'
import { dossierDuBanc } from './dossier-du-banc.ts'

const REVISIONS = fileURLToPath(new URL('../essais/revisions', import.meta.url))

function compter(code: string) {
  const { exigences } = chargerReferentiel(code, { revision: 'reconstitution-1' })
  const scenarios = exigences.flatMap((exigence) => exigence.scenarios)
  const preuves = scenarios.flatMap((scenario) => scenario.preuves)
  return [exigences.length, scenarios.length, preuves.length]
}

function inconnu(code: string, options = {}): IdentifiantInconnu {
  try {
    chargerReferentiel(code, options)
  } catch (erreur) {
    if (erreur instanceof IdentifiantInconnu) return erreur
    throw erreur
  }
  throw new Error(`${code} aurait dû être inconnu`)
}

describe('le catalogue du banc', () => {
  it('se charge sans problème, quatre référentiels', () => {
    expect(chargerReferentiels().map(({ code }) => code)).toEqual([
      'BIO-SGL-Va1',
      'MDV-LGC-SF-Va1',
      'MDV-LGC-Va1',
      'SFP-LGC-Va2',
    ])
  })

  it.each([
    ['MDV-LGC-Va1', [150, 172, 239]],
    ['SFP-LGC-Va2', [167, 176, 214]],
    ['BIO-SGL-Va1', [141, 158, 252]],
    ['MDV-LGC-SF-Va1', [150, 172, 239]],
  ])('%s a ses exigences, scénarios et preuves', (code, attendu) => {
    expect(compter(code)).toEqual(attendu)
  })

  it('cite les référentiels opposables de chacun, avec leur version et leur source', () => {
    const nombres = chargerReferentiels().map(({ code, opposables }) => [code, opposables.length])
    expect(Object.fromEntries(nombres)).toEqual({
      'MDV-LGC-Va1': 17,
      'MDV-LGC-SF-Va1': 17,
      'BIO-SGL-Va1': 18,
      'SFP-LGC-Va2': 18,
    })
    expect(chargerReferentiel('MDV-LGC-Va1').opposables[0]).toMatchObject({
      code: 'INS1',
      version: 'V 2.0',
      source: expect.stringContaining('annexe 1, 4.K'),
    })
  })

  it('dit qu’une version n’est pas connue plutôt que d’en inventer une', () => {
    const { opposables } = chargerReferentiel('SFP-LGC-Va2')
    expect(opposables.find(({ code }) => code === 'DMP-GI')?.version).toContain('non lue')
  })
})

describe('le référentiel par défaut, sans financement', () => {
  const sf = chargerReferentiel()
  const va1 = chargerReferentiel('MDV-LGC-Va1')

  it('a cinq profils, Médecin traitant compris, que le référentiel financé n’a pas', () => {
    expect(sf.code).toBe('MDV-LGC-SF-Va1')
    expect(sf.profils).toHaveLength(5)
    expect(sf.profils.map(({ nom }) => nom)).toContain('Médecin traitant')
    expect(va1.profils.map(({ nom }) => nom)).not.toContain('Médecin traitant')
  })

  it('ne change que quatre exigences, chacune avec sa phrase, sa source et sa marque', () => {
    const changees = sf.exigences.filter(({ difference }) => difference !== null)
    expect(changees.map(({ id }) => id)).toEqual(['DOC.07', 'DOC.08', 'DOC.09', 'PROV.FLUXS.05'])
    for (const { profils, nature, difference } of changees) {
      expect(profils).toEqual(['Médecin traitant'])
      expect(nature).toBe('conditionnelle')
      expect(difference).toMatch(/ici.*\(Charte .*\[déduit\]\)\.$/)
    }
  })

  it('rend les autres exigences du parent à l’identique', () => {
    const changees = ['DOC.07', 'DOC.08', 'DOC.09', 'PROV.FLUXS.05']
    const autres = ({ exigences }: typeof sf) =>
      exigences.filter(({ id }) => !changees.includes(id))
    expect(autres(sf)).toEqual(autres(va1))
  })

  it('porte les étiquettes du parent, jamais les siennes', () => {
    const etiquettes = sf.exigences.flatMap(({ scenarios }) => scenarios.map((s) => s.etiquette))
    expect(etiquettes).toHaveLength(172)
    expect(etiquettes.every((etiquette) => etiquette.startsWith('MDV-LGC-Va1:'))).toBe(true)
  })

  it('date ses référentiels opposables de la charte, ceux de la convention pour mémoire', () => {
    const ins1 = sf.opposables.find(({ code }) => code === 'INS1')
    expect(ins1?.version).toBe(
      "version publique à la date d'approbation de la charte (V 2.0 dans REM-MDV-LGC-Va1)",
    )
    expect(ins1?.source).toContain('3.1')
  })
})

describe('le nom d’un référentiel', () => {
  it.each(['REM-MDV-LGC-Va1', 'mdv-lgc-va1', '@rem-MDV-LGC-VA1'])('admet %s', (code) => {
    expect(chargerReferentiel(code).code).toBe('MDV-LGC-Va1')
  })

  it('inconnu, propose les plus proches, même les mots dans un autre ordre', () => {
    const erreur = inconnu('REM-MDV-LGC-Va1-SF')
    expect(erreur.code).toBe('SEGUR-REM-001')
    expect(erreur.problemes[0]?.proches[0]).toBe('MDV-LGC-SF-Va1')
  })

  it('vide, ne correspond à rien', () => {
    expect(inconnu('').problemes[0]?.valeur).toBe('')
  })
})

describe('les révisions', () => {
  it('celle qu’aucune autre ne remplace est en vigueur', () => {
    expect(chargerReferentiel('ABC-DEF-Va1', { dossier: REVISIONS }).revision).toBe('essai-2')
  })

  it('une révision remplacée reste lisible par son nom', () => {
    const options = { dossier: REVISIONS, revision: 'essai-1' }
    expect(chargerReferentiel('ABC-DEF-Va1', options).exigences).toHaveLength(3)
  })

  it('une révision inconnue est nommée avec celle en vigueur', () => {
    const { problemes } = inconnu('ABC-DEF-Va1', { dossier: REVISIONS, revision: 'essai-9' })
    expect(problemes).toEqual([
      {
        sorte: 'referentiel',
        valeur: 'ABC-DEF-Va1, révision essai-9',
        rem: 'REM-ABC-DEF-Va1',
        proches: ['essai-2'],
      },
    ])
  })
})

describe('« SEGUR_REM=livre »', () => {
  it('s’en tient au catalogue livré, et les essais du banc le demandent', () => {
    expect(process.env.SEGUR_REM).toBe('livre')
    expect(seulLivre(dossierDuBanc())).toBe(true)
    expect(seulLivre(dossierDuBanc(), {})).toBe(false)
  })

  it('ne vaut que pour le dossier du banc', () => {
    expect(seulLivre(REVISIONS, { SEGUR_REM: 'livre' })).toBe(false)
  })
})
