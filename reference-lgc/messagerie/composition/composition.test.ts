import { describe, expect, test } from 'vitest'
import { SANS_MUTATIONS } from '../../mutations/interrupteur.ts'
import { matriculeDeLAdresse } from './adresse-patient.ts'
import { composerCorps } from './corps.ts'
import { entetes } from './entetes.ts'
import { filDe } from './fil.ts'
import { objetDocument, objetLu, objetReponse, surUneLigne } from './objet.ts'

const TRAITS = { nomNaissance: 'ADRUN', premierPrenom: 'ZOE', dateNaissance: '1975-12-31' }

describe('l’objet', () => {
  test('d’un document porte le préfixe, le type, le nom et la date de naissance', () => {
    expect(
      objetDocument({ libelle: 'Lettre', traits: TRAITS, remplace: false }, SANS_MUTATIONS),
    ).toBe('XDM/1.0/DDM+Lettre ADRUN ZOE 31/12/1975')
  })

  test('d’une nouvelle version dit qu’elle annule et remplace', () => {
    expect(
      objetDocument({ libelle: 'Lettre', traits: TRAITS, remplace: true }, SANS_MUTATIONS),
    ).toBe('XDM/1.0/DDM+[Annule et remplace] Lettre ADRUN ZOE 31/12/1975')
  })

  test('ne garde aucun saut de ligne, quel qu’il soit', () => {
    expect(surUneLigne('a\r\nBcc: x\u2028b\u0000c')).toBe('a Bcc: x b c')
  })

  test('se montre sans le préfixe, et une réponse ne le reprend pas', () => {
    expect(objetLu('XDM/1.0/DDM+Lettre ADRUN')).toBe('Lettre ADRUN')
    expect(objetReponse('Re : re : XDM/1.0/DDM+Lettre')).not.toMatch(/Re : Re/i)
    expect(objetReponse('XDM/1.0/DDM+Lettre')).toBe('Re : Lettre')
  })
})

describe('le corps', () => {
  test('dit les mêmes mots dans ses deux formes', () => {
    const { texte, html } = composerCorps(
      ['**Merci** de :\n\n- un\n- deux', 'Dr T.'],
      SANS_MUTATIONS,
    )
    expect(texte).toBe('Merci de :\n\n- un\n- deux\n\nDr T.\n')
    expect(html).toContain('<p><strong>Merci</strong> de :</p>\n<ul><li>un</li><li>deux</li></ul>')
  })

  test('n’ouvre aucune balise de ce qui est tapé', () => {
    expect(composerCorps(['<script>alert(1)</script>'], SANS_MUTATIONS).html).not.toContain(
      '<script',
    )
  })
})

describe('les en-têtes', () => {
  const faits = {
    ...{ adresse: 'a@b.mssante.fr', remise: false, lecture: false, fin: false },
    ...{ referenceProduit: null, documents: null },
  }

  test('sans document sont absents, et non vides', () => {
    expect(entetes(faits, SANS_MUTATIONS)).toEqual({})
  })

  test('d’un document disent son code et si l’INS y est', () => {
    const documents = { codes: ['11490-0', 'CERT_DECL'], ins: false }
    expect(entetes({ ...faits, documents }, SANS_MUTATIONS)).toEqual({
      'X-MSS-CODECDA': '11490-0,CERT_DECL',
      'X-MSS-INS': 'N',
    })
  })
})

test('une longue conversation cite son premier message et les derniers', () => {
  const references = Array.from({ length: 80 }, (_, rang) => `<${rang}@x>`)
  const fil = filDe({ identifiant: '<fin@x>', references }, SANS_MUTATIONS)
  expect([fil.enReponseA, fil.references.length]).toEqual(['<fin@x>', 50])
  expect([fil.references[0], fil.references.at(-1)]).toEqual(['<0@x>', '<fin@x>'])
})

test('seule une adresse de Mon espace santé porte un matricule', () => {
  expect(matriculeDeLAdresse('275126322074974@patient.mssante.fr')).toBe('275126322074974')
  expect(matriculeDeLAdresse('275126322074974@patient.mssante.fr.pirate.test')).toBeNull()
})
