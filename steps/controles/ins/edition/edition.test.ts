import { describe, expect, it } from 'vitest'
import { editionLibelles, editionMentions } from './edition-mentions.ts'
import { editionNature } from './edition-nature.ts'
import { editionSansIns } from './edition-sans-ins.ts'
import { editionTraitsAjoutes } from './edition-traits-ajoutes.ts'
import { mentionsQualifiees } from './mentions.ts'

const IDENTITE = {
  nomNaissance: "D'ESSAI-LONG",
  premierPrenom: 'CAMILLE',
  dateNaissance: '01/03/1980',
  sexe: 'F',
  matricule: '275126322074974',
  oid: '1.2.250.1.213.1.4.8',
}
const MENTIONS = mentionsQualifiees(IDENTITE)
const EN_LISTE = `Nom de naissance
D'ESSAI-LONG
Premier prénom de naissance
CAMILLE
Date de naissance
01/03/1980
Sexe
Féminin
Matricule INS
2 75 12 63 220 749 74 NIR
INS à scanner`

const juger = (texte: string) => ({
  mentions: editionMentions(texte, MENTIONS),
  libelles: editionLibelles(texte, MENTIONS),
  nature: editionNature(texte, IDENTITE),
})
const conformes = (texte: string) => Object.values(juger(texte)).map((c) => c.conforme)

describe('une édition juste', () => {
  it.each([
    ['libellé au-dessus de sa valeur', EN_LISTE],
    [
      'en phrase',
      'Nom de naissance : D’ESSAI-LONG, prénom de naissance : Camille, née le 1er mars 1980, sexe : F. INS 275126322074974 (NIR)',
    ],
    [
      'en tableau, libellés en tête',
      'Nom de naissance Premier prénom Date de naissance Sexe Matricule INS\nD’ESSAI-LONG CAMILLE 01-03-1980 F 275 126 322 074 974 - NIR',
    ],
  ])('est conforme, %s', (_nom, texte) => {
    expect(conformes(texte)).toEqual([true, true, true])
  })
})

describe('une édition fautive', () => {
  it('dit la mention absente', () => {
    const { mentions } = juger(EN_LISTE.replace('Sexe\nFéminin\n', ''))
    expect([mentions.conforme, mentions.observe]).toEqual([false, 'absent : sexe'])
  })

  it('dit l’intitulé ambigu', () => {
    const { libelles } = juger(EN_LISTE.replace('Nom de naissance', 'Nom'))
    expect([libelles.conforme, libelles.observe]).toEqual([
      false,
      'sans intitulé clair : nom de naissance',
    ])
  })

  it('ne prend pas « prénom de naissance » pour « nom de naissance »', () => {
    const { libelles } = juger(`Prénom de naissance\nCAMILLE\nNom\nD'ESSAI-LONG`)
    expect(libelles.observe).toContain('nom de naissance')
  })

  it.each([
    ['sans nature', EN_LISTE.replace(' NIR', '')],
    ['d’une autre nature', EN_LISTE.replace('NIR', 'NIA')],
  ])('est condamnée %s', (_nom, texte) => {
    expect(juger(texte).nature.conforme).toBe(false)
  })

  it('demande la marque des identités de test', () => {
    const test = { ...IDENTITE, oid: '1.2.250.1.213.1.4.10' }
    expect(editionNature(EN_LISTE, test).conforme).toBe(false)
    expect(editionNature(EN_LISTE.replace('NIR', 'NIR TEST'), test).conforme).toBe(true)
  })

  it('porte une INS qu’elle ne devait pas porter', () => {
    expect(editionSansIns(EN_LISTE, IDENTITE.matricule).conforme).toBe(false)
    expect(editionSansIns('Nom de naissance\nESSAI', IDENTITE.matricule).conforme).toBe(true)
  })

  it('n’a pas les traits que le site a réglés', () => {
    const traits = { nomUtilise: 'ESSAI', prenomUtilise: 'LOU', lieuNaissance: '63220' }
    const juste = 'Nom utilisé : ESSAI\nPrénom utilisé : LOU\nCode du lieu de naissance : 63220'
    expect(editionTraitsAjoutes(juste, traits).conforme).toBe(true)
    expect(editionTraitsAjoutes(juste.replace('LOU', ''), traits).conforme).toBe(false)
    expect(editionTraitsAjoutes('63220 ARLANC', traits).conforme).toBe(false)
  })
})
