import { describe, expect, it } from 'vitest'
import { objetSansPrefixe, provenanceDistincte, usagerIdentifie } from './boite.ts'

const BOITE = [
  { objet: 'Question', ligne: 'ADRUN ZOE Patient INS 275126322074974 Question' },
  { objet: 'Avis', ligne: 'Hakim EXEMPLAIRE Professionnel Avis' },
  { objet: 'XDM/1.0/DDM+Lettre ADRUN', ligne: 'Hôpital Professionnel XDM/1.0/DDM+Lettre ADRUN' },
  { objet: 'Lettre de liaison ADRUN', ligne: 'Hôpital Professionnel Lettre de liaison ADRUN' },
]

describe('la boîte de réception', () => {
  it('distingue le patient du professionnel, et ne juge pas un message absent', () => {
    const juger = (patient: string, professionnel: string) =>
      provenanceDistincte(BOITE, { patient, professionnel }).conforme
    expect([juger('Question', 'Avis'), juger('Avis', 'Question'), juger('Rien', 'Avis')]).toEqual([
      true,
      false,
      false,
    ])
    expect(juger('Question', 'Rien')).toBe(false)
  })

  it('montre l’objet sans son préfixe', () => {
    const juger = (titre: string) => objetSansPrefixe(BOITE, titre).conforme
    expect([juger('Lettre de liaison'), juger('XDM/1.0/DDM+Lettre'), juger('Rien')]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('nomme le patient et son matricule, dans la liste et dans le message', () => {
    const traits = ['ADRUN', 'ZOE', '275126322074974']
    const juger = (message: string, objet = 'Question') =>
      usagerIdentifie({ liste: BOITE, message }, { objet, traits }).conforme
    expect(juger('ADRUN Zoé, INS 2 75 12 63 220 749 74')).toBe(true)
    expect(juger('ADRUN Zoé')).toBe(false)
    expect(juger('ADRUN ZOE 275126322074974', 'Avis')).toBe(false)
  })
})
