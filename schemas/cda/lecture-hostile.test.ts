import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { GABARITS, poser } from './essais/gabarits.ts'
import { jugerSelonNosRegles } from './juger-selon-nos-regles.ts'

const octets = (texte: string) => new TextEncoder().encode(texte)
const juger = (texte: string) => jugerSelonNosRegles(octets(texte))
const seule = (source: Uint8Array) => {
  const { document, constats } = jugerSelonNosRegles(source)
  expect(document).toBeNull()
  return constats.map(({ regle }) => regle)
}

/** Le même document sous un autre préfixe, comme un auto-présentable l'emballe (cda.md §2 [V]). */
const envelopper = (cda: string): string => {
  const corps = cda
    .replace(/^<\?xml[^>]*\?>\s*/, '')
    .replace(/<(\/?)(?=[A-Za-z])/g, '<$1c:')
    .replace('xmlns="urn:hl7-org:v3"', 'xmlns:c="urn:hl7-org:v3"')
  return `<?xml version="1.0" encoding="UTF-8"?><?xml-stylesheet href="#"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"/>
<Contenu xmlns="urn:asip-sante:ci-sis">${corps}</Contenu></xsl:stylesheet>`
}

describe('un auto-présentable', () => {
  test('se juge comme le document qu’il enveloppe, sous un autre préfixe', () => {
    const { document, constats } = juger(envelopper(GABARITS.vsm2013()))
    expect(document?.autoPresentable).toBe(true)
    expect(document?.niveau).toBe('N3')
    expect(constats).toEqual([])
  })

  test('dit la place d’une faute à travers l’enveloppe', () => {
    const faute = { faute: '', gabarit: 'certificat', regles: [] } as const
    const xml = poser({ ...faute, change: [['code="fr-FR"', 'code="fr"']] })
    const [constat] = juger(envelopper(xml)).constats
    expect(constat?.lieu).toBe('/stylesheet/Contenu/ClinicalDocument/languageCode')
  })
})

test('un constat dit la ligne, la place et la source', () => {
  const xml = GABARITS.certificat().replace('<prefix>MME</prefix>', '<prefix>Dr</prefix>')
  const [constat] = juger(xml).constats
  expect(constat).toMatchObject({
    regle: 'cda.intervenant.civilite',
    gravite: 'bloquante',
    lieu: '/ClinicalDocument/author/assignedAuthor/assignedPerson/name/prefix',
    ligne: xml.slice(0, xml.indexOf('<prefix>')).split('\n').length,
    source: 'cda.md §6',
    marque: 'V',
  })
})

describe('une entrée hostile est un constat, jamais une exception', () => {
  test.each([
    ['du texte', 'bonjour', 'xml.mal-forme'],
    ['un autre XML', '<a/>', 'cda.racine'],
    ['un DOCTYPE', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'xml.doctype'],
    ['10 000 éléments emboîtés', '<a>'.repeat(10_000) + '</a>'.repeat(10_000), 'xml.mal-forme'],
  ])('%s', (_, texte, regle) => {
    expect(seule(octets(texte))).toEqual([regle])
  })

  test('50 Mo', () => {
    expect(seule(new Uint8Array(50_000_000).fill(0x20))).toEqual(['cda.taille'])
  })

  test('un autre encodage', () => {
    expect(seule(Buffer.from(GABARITS.certificat(), 'latin1'))).toEqual(['xml.charset'])
  })

  test('un ClinicalDocument vide est jugé sans exception', () => {
    const { constats } = juger('<ClinicalDocument xmlns="urn:hl7-org:v3"/>')
    expect(constats.length).toBeGreaterThan(10)
  })

  test('une faute dix mille fois répétée est dite cinquante fois, avec son nombre', () => {
    const item = '<telecom value="0465710001"/>'
    const xml = GABARITS.certificat().replace('<telecom nullFlavor="UNK"/>', item.repeat(10_000))
    const { constats } = juger(xml)
    expect(constats).toHaveLength(50)
    expect(constats.at(-1)?.message).toContain('10000 endroits')
  })
})

test('aucune valeur lue n’entre telle quelle dans un message', () => {
  const xml = GABARITS.certificat().replace('code="fr-FR"', 'code="&#x202E;&#x85;fr"')
  expect(juger(xml).constats[0]?.message).toContain('U+202E')
})

test('les gabarits livrés ne contiennent que des données fictives', () => {
  const xml = readFileSync(new URL('essais/n3-vsm-2013.xml', import.meta.url), 'utf8')
  expect(xml).toContain('1.2.250.1.213.1.4.10')
  expect(xml).not.toContain('"1.2.250.1.213.1.4.8"')
})
