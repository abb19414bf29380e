import { describe, expect, test } from 'vitest'
import { juger, schematron } from '../evaluer/juger.essai.ts'
import { preparerSchematron } from './preparer.ts'
import { sourcesMemoire } from './sources-memoire.essai.ts'
import { creerAnalyse } from './table-expressions.ts'

const SCH = 'xmlns="http://purl.oclc.org/dsdl/schematron"'
const DOC = '<r xmlns="urn:essai"><a/></r>'
const preparer = (fichiers: Record<string, string>) =>
  preparerSchematron('regles.sch', sourcesMemoire(fichiers), creerAnalyse())

describe('les include', () => {
  test('sont suivis de proche en proche, malgré une casse fautive, depuis le fichier qui inclut', () => {
    const fichiers = {
      'regles.sch': schematron('<include href="Parties/UN.sch"/>'),
      'parties/un.sch': `<pattern ${SCH}><include href="../regle.sch"/></pattern>`,
      'regle.sch': `<rule ${SCH} context="d:a"><assert test="false()">inclus</assert></rule>`,
    }
    expect(juger(fichiers, DOC)).toEqual(['assert /r/a inclus'])
    expect(preparer(fichiers).fichiers).toEqual(['regles.sch', 'parties/un.sch', 'regle.sch'])
  })

  test('absent, le fichier et celui qui l’inclut sont nommés', () => {
    const fichiers = { 'regles.sch': schematron('<include href="x/absent.sch"/>') }
    expect(() => preparer(fichiers)).toThrow('regles.sch inclut « x/absent.sch »')
  })

  test('qui se contiennent l’un l’autre, ils sont refusés', () => {
    const fichiers = { 'regles.sch': schematron('<include href="regles.sch"/>') }
    expect(() => preparer(fichiers)).toThrow('se contiennent l’un l’autre')
  })

  test('ne sortent jamais du dossier', () => {
    const fichiers = { 'regles.sch': schematron('<include href="../../../../etc/passwd"/>') }
    expect(() => preparer(fichiers)).toThrow('absent du dossier importé')
  })
})

describe('les abstraits et les phases', () => {
  test('un patron abstrait est repris avec ses paramètres, le plus long d’abord', () => {
    const fichiers = {
      'regles.sch': schematron(`
        <pattern abstract="true" id="modele"><rule context="$elt"><assert test="@c = $eltCode">
          <value-of select="$eltCode"/></assert></rule></pattern>
        <pattern is-a="modele" id="un"><param name="elt" value="d:a"/><param name="eltCode" value="'7'"/></pattern>
        <pattern is-a="modele" id="deux"><param name="elt" value="d:r"/><param name="eltCode" value="'8'"/></pattern>`),
    }
    expect(juger(fichiers, DOC)).toEqual(['assert /r/a 7', 'assert /r 8'])
    expect(preparer(fichiers).schematron.patrons.map(({ id }) => id)).toEqual(['un', 'deux'])
  })

  test('une règle abstraite est reprise, variables comprises, de proche en proche', () => {
    const fichiers = {
      'regles.sch': schematron(`<pattern>
        <rule abstract="true" id="base"><let name="n" value="name()"/><assert test="@x">base <value-of select="$n"/></assert></rule>
        <rule abstract="true" id="milieu"><extends rule="base"/><assert test="@y">milieu</assert></rule>
        <rule context="d:a"><extends rule="milieu"/></rule></pattern>`),
    }
    expect(juger(fichiers, DOC)).toEqual(['assert /r/a base a', 'assert /r/a milieu'])
  })

  test('la phase par défaut choisit les patrons', () => {
    const patron = (id: string) =>
      `<pattern id="${id}"><rule context="d:a"><assert test="false()">${id}</assert></rule></pattern>`
    const corps = `<phase id="une"><active pattern="p2"/></phase>${patron('p1')}${patron('p2')}`
    expect(juger({ 'regles.sch': schematron(corps, 'defaultPhase="une"') }, DOC)).toEqual([
      'assert /r/a p2',
    ])
    expect(juger({ 'regles.sch': schematron(corps) }, DOC)).toHaveLength(2)
  })

  test.each([
    ['<pattern is-a="nul" id="x"/>', 'patron abstrait inconnu : nul'],
    [
      '<pattern><rule context="a"><extends rule="nulle"/></rule></pattern>',
      'règle abstraite inconnue : nulle',
    ],
  ])('un modèle absent est nommé : %s', (corps, message) => {
    expect(() => preparer({ 'regles.sch': schematron(corps) })).toThrow(message)
  })
})

test('ce que le banc n’évaluera pas est dit dès la préparation', () => {
  const corps = `<pattern><rule context="a"><assert test="p:f(.)">x</assert><assert test="((">y</assert></rule></pattern>`
  const { reserves } = preparer({ 'regles.sch': schematron(corps) }).schematron
  expect(reserves).toHaveLength(2)
  expect(reserves[0]).toContain('le préfixe « p » n’est pas déclaré')
})
