import { describe, expect, it } from 'vitest'
import { dessinerBoite } from '../../donnees/boites-vaccin.ts'
import { codageFiltre, codagePropose, completion } from './codage.ts'
import { conditionsAccessibles, conditionsRemises, conditionsSujets } from './conditions.ts'
import { terminologieAffichee } from './terminologies.ts'
import { vaccinAlimente, vaccinationDe } from './vaccination.ts'

const BOITE = { cip13: '3400930123454', lot: 'LOT42A', peremption: '2027-12-31' }
const VUE = { vaccin: 'V', cip: '3400930123454', lot: 'LOT42A', peremption: '31/12/2027' }

describe('la boîte de vaccin', () => {
  const condamnes = (vu: Partial<typeof VUE>) =>
    vaccinAlimente({ ...VUE, ...vu }, BOITE, 'ici').flatMap((c) => (c.conforme ? [] : [c.id]))

  it('dessinée est relue comme une douchette la lirait', async () => {
    const boite = await dessinerBoite(new Date('2026-11-20T10:00:00Z'))
    expect(boite).toMatchObject({ ...BOITE, peremption: '2028-01-31' })
    expect(boite.lecture).toBe('010340093012345410LOT42A\u001d1728010021SN0123456789')
  })

  it.each([{}, { cip: '3012345' }, { cip: '34009 301 2345 4' }, { peremption: '12/2027' }])(
    'admet ce que l’écran montre autrement : %o',
    (vu) => expect(condamnes(vu)).toEqual([]),
  )

  it.each([
    ['ergo.vaccin-cip', { cip: '' }],
    ['ergo.vaccin-cip', { cip: '3400930123461' }],
    ['ergo.vaccin-lot', { lot: 'LOT42ASN01' }],
    ['ergo.vaccin-peremption', { peremption: '01/12/2027' }],
    ['ergo.vaccin-peremption', { peremption: '' }],
  ])('%s condamne %o', (id, vu) => expect(condamnes(vu)).toEqual([id]))

  it('se retrouve au dossier parmi d’autres', () => {
    const autre = { ...VUE, cip: '3400930123461' }
    expect(vaccinationDe([autre, VUE], BOITE)).toBe(VUE)
    expect(vaccinationDe([autre], BOITE)).toBe(autre)
    expect(vaccinationDe([], BOITE).lot).toBe('')
  })
})

describe('les conditions d’utilisation', () => {
  const fichier = { nom: 'cgu.pdf', type: 'application/pdf', octets: Buffer.from('x') }
  const prises = { texte: 'Conditions', gestes: ['clic sur « RGPD »'], fichier }

  it('se lisent en quelques clics et se prennent en fichier', () => {
    expect(
      [conditionsAccessibles(prises), conditionsRemises(prises)].every((c) => c.conforme),
    ).toBe(true)
    expect(conditionsAccessibles({ ...prises, texte: '' }).conforme).toBe(false)
    expect(conditionsAccessibles({ ...prises, gestes: ['a', 'b', 'c', 'd'] }).conforme).toBe(false)
    expect(conditionsRemises({ ...prises, fichier: null }).conforme).toBe(false)
  })

  it('disent chaque sujet, et le constat nomme celui qui manque', () => {
    const texte = 'Confidentialité des documents sensibles. Règlement (UE) 2016/679.'
    expect(conditionsSujets(texte).conforme).toBe(true)
    const sans = conditionsSujets('Confidentialité des documents sensibles.')
    expect([sans.conforme, sans.observe]).toEqual([false, 'il ne dit rien de : le RGPD'])
  })
})

describe('les terminologies', () => {
  const vue = (code: string, libelle = 'Libellé') => ({ codes: [{ code, libelle }] })

  it.each([
    ['CIM-10', 'E11.9', 'Chapitre'],
    ['CISP2 ou DRC', 'T90', 'Chapitre'],
    ['jeu de valeurs de biologie', '2823-3', '2823-4'],
    ['CCAM', 'DEQP003', 'D'],
    ['ATC', 'A10BA02', 'A1'],
  ] as const)('%s : un code à elle convient, un autre non', (terminologie, code, autre) => {
    expect(terminologieAffichee(terminologie, vue(code)).conforme).toBe(true)
    expect(terminologieAffichee(terminologie, vue(autre)).conforme).toBe(false)
    expect(terminologieAffichee(terminologie, vue(code, ' ')).conforme).toBe(false)
    expect(terminologieAffichee(terminologie, null).conforme).toBe(false)
  })
})

describe('la recherche et le codage', () => {
  const cim = { referentiel: 'CIM-10', code: 'E11', libelle: 'Diabète sucré de type 2' }
  const atc = { referentiel: 'ATC', code: 'A10', libelle: 'Médicaments du diabète' }
  const dia = { lettres: 'dia', mot: 'diabète' }

  it('demandent une proposition du bon domaine qui parle du mot', () => {
    expect(completion('pathologies', dia, [atc, cim]).conforme).toBe(true)
    expect(completion('pathologies', dia, [atc]).conforme).toBe(false)
    expect(completion('pathologies', dia, []).conforme).toBe(false)
    expect(codagePropose('médicaments', 'diabète', [atc]).conforme).toBe(true)
    expect(codagePropose('actes', 'diabète', [atc, cim]).conforme).toBe(false)
  })

  it('demandent au filtre de garder la CIM-10, et elle seule', () => {
    expect(codageFiltre([cim, atc], [cim]).conforme).toBe(true)
    expect(codageFiltre([cim, atc], [cim, atc]).conforme).toBe(false)
    expect(codageFiltre([cim, atc], []).conforme).toBe(false)
    expect(codageFiltre([cim], [cim]).conforme).toBe(false)
  })
})
