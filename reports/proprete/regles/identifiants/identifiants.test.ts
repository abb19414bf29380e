import { describe, expect, it } from 'vitest'
import { cleMatricule } from '../../../../schemas/insi/cle-matricule.ts'
import { avecCleDeLuhn, masques } from '../../essais/fictifs-essai.ts'
import { adeli } from './adeli.ts'
import { courriel } from './courriel.ts'
import { finess } from './finess.ts'
import { matricule } from './matricule.ts'
import { rpps } from './rpps.ts'
import { telephone } from './telephone.ts'

/** Le mois 93 n’existe pas : la forme est celle d’un matricule, personne ne peut l’avoir. */
const NUMERO = '1559375116001'
const CLE = cleMatricule(NUMERO) ?? ''

describe('un matricule', () => {
  it.each([
    ['d’un seul tenant', `${NUMERO}${CLE}`],
    ['groupé', `1 55 93 75 116 001 ${CLE}`],
    ['la clé à part', `<NumIdentifiant>${NUMERO}</NumIdentifiant><Cle>${CLE}</Cle>`],
    ['la clé à part en HL7', `matricule ${NUMERO}^${CLE}^`],
    ['dans un datamatrix', `IS010000000000000000000000S1${NUMERO}${CLE}S21.2.250.1.213.1.4.8`],
  ])('%s est trouvé, masqué', (_, texte) => {
    expect(masques(matricule, texte)).toEqual(['1 55 •• •• ••• •••'])
  })

  it('sans clé, est trouvé près d’un mot qui le dit', () => {
    const ordinaire = '1551275116001'
    expect(masques(matricule, `matricule : ${ordinaire}`)).toHaveLength(1)
    expect(masques(matricule, `référence : ${ordinaire}`)).toEqual([])
  })

  it.each([
    ['d’une identité de test publique', '2 75 12 63 220 749 74'],
    ['inventé, au lieu 99999', `155129999900${1}${cleMatricule('1551299999001')}`],
    ['de clé fausse', `${NUMERO}00`],
    ['dit de test par son OID', `${NUMERO}${CLE}^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.10`],
    ['de test dans un datamatrix', `S1${NUMERO}${CLE}S21.2.250.1.213.1.4.10S3CAMILLE`],
    ['un instant en millisecondes', `"start":${NUMERO},"fullName":"${CLE}"`],
    ['un nombre à virgule', `0.${NUMERO}${CLE}`],
    ['une partie d’un plus grand nombre', `9${NUMERO}${CLE}`],
  ])('%s passe', (_, texte) => {
    expect(masques(matricule, texte)).toEqual([])
  })

  it('déclaré fictif, passe, clé comprise ou non', () => {
    expect(masques(matricule, `${NUMERO}${CLE}`, `1 55 93 75 116 001 ${CLE}`)).toEqual([])
    expect(masques(matricule, `${NUMERO}${CLE}`, NUMERO)).toEqual([])
  })
})

describe('un numéro de professionnel ou de structure', () => {
  const reel = avecCleDeLuhn('1000000000')

  it('un RPPS attribuable est trouvé, nu ou dans un identifiant national', () => {
    expect(masques(rpps, `auteur 8${reel}`)).toEqual(['100••••••••'])
    expect(masques(rpps, reel)).toHaveLength(1)
  })

  it('un autre numéro de onze chiffres n’est un RPPS que si on le dit', () => {
    const autre = avecCleDeLuhn('4567891230')
    expect(masques(rpps, `commande ${autre}`)).toEqual([])
    expect(masques(rpps, `RPPS ${autre}`)).toHaveLength(1)
  })

  it('les personnes du banc et ses numéros réservés passent', () => {
    expect(masques(rpps, `RPPS 899700000013, RPPS ${avecCleDeLuhn('9970099912')}`)).toEqual([])
  })

  it('un FINESS annoncé est trouvé, un FINESS fictif ou neuf chiffres quelconques passent', () => {
    const numero = avecCleDeLuhn('75000000')
    expect(masques(finess, `FINESS : ${numero}`)).toEqual(['75•••••••'])
    expect(masques(finess, `numéro ${numero}`)).toEqual([])
    expect(masques(finess, 'FINESS 990000014')).toEqual([])
    expect(masques(finess, `FINESS ${numero}`, numero)).toEqual([])
  })

  it('un ADELI annoncé est trouvé', () => {
    expect(masques(adeli, 'N° ADELI : 751234567')).toEqual(['75•••••••'])
  })
})

describe('un courriel ou un téléphone', () => {
  it('un courriel d’un vrai domaine est trouvé', () => {
    expect(masques(courriel, 'De : camille.durand@domaine-inconnu.fr')).toEqual([
      'c•••@domaine-inconnu.fr',
    ])
  })

  it('une lettre accentuée n’en cache pas l’adresse', () => {
    expect(masques(courriel, 'rené.durand@domaine-inconnu.fr')).toEqual(['r•••@domaine-inconnu.fr'])
  })

  it.each([
    'a@exemple.test',
    'a@example.org',
    'a@medecin.fictif.mssante.fr',
    'logo@2x.png',
    '@hono/node-server@2.1.8',
  ])('%s passe', (texte) => expect(masques(courriel, texte)).toEqual([]))

  const vrai = ['01', '23', '45', '67', '89']

  it('un numéro d’outre-mer à l’international est trouvé', () => {
    expect(masques(telephone, ['+262', '692', '12', '34', '56'].join(''))).toEqual([
      '06 •• •• •• ••',
    ])
  })

  it.each([
    vrai.join(' '),
    vrai.join(''),
    vrai.join('\u202f'),
    `+33 ${vrai.join(' ').slice(1)}`,
    vrai.join('.'),
  ])('le téléphone %s est trouvé', (texte) =>
    expect(masques(telephone, `Tél. ${texte}`)).toEqual(['01 •• •• •• ••']),
  )

  it.each([
    '04 65 71 12 34',
    '06.39.98.00.01',
    '+33 6 39 98 00 01',
    '0123456789012',
    '2026-11-20 01 23 45 67 89 10',
    '1.2.01.23.45.67.89',
  ])('%s passe', (texte) => expect(masques(telephone, texte)).toEqual([]))
})
