import { describe, expect, test } from 'vitest'
import { juger, schematron } from './juger.essai.ts'

const seul = (interieur: string) => ({ 'regles.sch': schematron(interieur) })

describe('les règles', () => {
  test('un assert faux et un report vrai sont relevés, à leur place, avec leur message', () => {
    const regles = seul(`<pattern id="p"><rule context="d:a">
      <assert test="@x = '1'">x vaut <value-of select="@x"/> dans <name/></assert>
      <report test="@y">y est de trop</report></rule></pattern>`)
    const constats = juger(regles, '<r xmlns="urn:essai"><a x="1"/><a x="2" y=""/></r>')
    expect(constats).toEqual(['assert /r/a[2] x vaut 2 dans a', 'report /r/a[2] y est de trop'])
  })

  test('dans un patron, seule la première règle qui convient s’applique ; un autre patron repart de zéro', () => {
    const regles = seul(`
      <pattern><rule context="d:a[@x]"><assert test="false()">un</assert></rule>
        <rule context="*"><assert test="false()">deux</assert></rule></pattern>
      <pattern><rule context="d:a"><assert test="false()">trois</assert></rule></pattern>`)
    expect(juger(regles, '<a xmlns="urn:essai" x=""/>')).toEqual([
      'assert /a un',
      'assert /a trois',
    ])
  })

  test('les constats suivent les patrons, puis l’ordre du document', () => {
    const regles = seul(`
      <pattern><rule context="d:b"><assert test="false()">p1</assert></rule></pattern>
      <pattern><rule context="d:a|d:b"><assert test="false()">p2</assert></rule></pattern>`)
    const constats = juger(regles, '<r xmlns="urn:essai"><a/><b/></r>')
    expect(constats).toEqual(['assert /r/b p1', 'assert /r/a p2', 'assert /r/b p2'])
  })

  test('un contexte se lit de bas en haut : parent, ancêtre, racine, prédicat, rang', () => {
    const regles = seul(`
      <pattern><rule context="/d:r/d:a"><assert test="false()">racine</assert></rule></pattern>
      <pattern><rule context="d:g//d:a"><assert test="false()">ancêtre</assert></rule></pattern>
      <pattern><rule context="*[d:id/@root='7']"><assert test="false()">repère</assert></rule></pattern>
      <pattern><rule context="d:a[2]"><assert test="false()">rang</assert></rule></pattern>
      <pattern><rule context="/"><assert test="false()">document</assert></rule></pattern>`)
    const document =
      '<r xmlns="urn:essai"><a/><g><h><a><id root="7"/></a><a><id root="8"/></a></h></g></r>'
    expect(juger(regles, document)).toEqual([
      'assert /r/a racine',
      'assert /r/g/h/a[1] ancêtre',
      'assert /r/g/h/a[2] ancêtre',
      'assert /r/g/h/a[1] repère',
      'assert /r/g/h/a[2] rang',
      'assert / document',
    ])
  })

  test('une règle qui s’arrête est un constat, et les suivantes s’appliquent quand même', () => {
    const regles = seul(`<pattern><rule context="d:a">
      <assert test="string-length(d:b) = 1">longueur</assert>
      <assert test="inconnue(.)">inconnue</assert>
      <assert test="((">mal écrite</assert>
      <assert test="false()">suivante</assert></rule></pattern>`)
    const [deux, fonction, ecrite, suivante] = juger(regles, '<a xmlns="urn:essai"><b/><b/></a>')
    expect(deux).toMatch(/^interrompu \/a .*une seule valeur.*XPTY0004/)
    expect(fonction).toMatch(/^interrompu \/a .*inconnue\(\).*XPST0017/)
    expect(ecrite).toMatch(/^interrompu \/a .*XPath mal écrit/)
    expect(suivante).toBe('assert /a suivante')
  })
})

describe('les variables', () => {
  test('celles du schéma, du patron et de la règle se voient, la plus proche l’emporte', () => {
    const regles = seul(`<let name="x" value="'schéma'"/><let name="n" value="count(//d:b)"/>
      <pattern><let name="p" value="'patron'"/>
        <rule context="d:a"><let name="x" value="@x"/><let name="z" value="concat($x, $p)"/>
          <assert test="false()"><value-of select="concat($z, $n)"/></assert></rule>
        <rule context="d:b"><assert test="false()"><value-of select="$x"/></assert></rule></pattern>`)
    const constats = juger(regles, '<a xmlns="urn:essai" x="règle"><b/></a>')
    expect(constats).toEqual(['assert /a règlepatron1', 'assert /a/b schéma'])
  })

  test('une variable inutile, fautive, n’arrête rien', () => {
    const regles = seul(`<pattern><rule context="d:a"><let name="f" value="1 div 0"/>
      <assert test="false()">dit</assert></rule></pattern>`)
    expect(juger(regles, '<a xmlns="urn:essai"/>')).toEqual(['assert /a dit'])
  })
})

describe('ce que les schematrons prennent à XSLT', () => {
  test('document() et doc() lisent un jeu de valeurs, relatif au schematron', () => {
    const regles = {
      'regles.sch':
        schematron(`<let name="jdv" value="'jeux/Codes.xml'"/><pattern><rule context="d:a">
        <let name="c" value="@code"/><let name="s" value="@systeme"/>
        <assert test="document($jdv)//Concept[@code=$c and @codeSystem=$s]">hors du jeu</assert>
        <assert test="doc-available('jeux/absent.xml')">absent</assert></rule></pattern>`),
      'jeux/codes.xml':
        '<Jeu><Concept code="A" codeSystem="1"/><Concept code="B" codeSystem="2"/></Jeu>',
    }
    const document =
      '<r xmlns="urn:essai"><a code="A" systeme="1"/><a code="A" systeme="2"/><a code="C" systeme="1"/></r>'
    expect(juger(regles, document)).toEqual([
      'assert /r/a[1] absent',
      'assert /r/a[2] hors du jeu',
      'assert /r/a[2] absent',
      'assert /r/a[3] hors du jeu',
      'assert /r/a[3] absent',
    ])
  })

  test('un document absent arrête la règle', () => {
    const regles = seul(
      `<pattern><rule context="d:a"><assert test="doc('nulle-part.xml')//x">x</assert></rule></pattern>`,
    )
    expect(juger(regles, '<a xmlns="urn:essai"/>')[0]).toMatch(
      /interrompu .*nulle-part\.xml.*FODC0002/,
    )
  })

  test('xsl:key et key() retrouvent un nœud par sa valeur', () => {
    const regles = seul(`<xsl:key name="par-id" match="d:b" use="@id"/>
      <pattern><rule context="d:a"><assert test="key('par-id', @ref)">sans cible</assert></rule></pattern>`)
    const document = '<r xmlns="urn:essai"><a ref="1"/><a ref="9"/><b id="1"/></r>'
    expect(juger(regles, document)).toEqual(['assert /r/a[2] sans cible'])
  })

  test('xsl:function : paramètres, choix, récursion', () => {
    const regles = {
      'regles.sch': schematron(
        `<xsl:function name="f:fact"><xsl:param name="n"/>
           <xsl:choose><xsl:when test="$n le 1"><xsl:sequence select="1"/></xsl:when>
           <xsl:otherwise><xsl:sequence select="$n * f:fact($n - 1)"/></xsl:otherwise></xsl:choose>
         </xsl:function>
         <pattern><rule context="d:a"><assert test="f:fact(number(@n)) = 120">faux</assert></rule></pattern>`,
        'xmlns:f="urn:f"',
      ),
    }
    expect(juger(regles, '<r xmlns="urn:essai"><a n="5"/><a n="4"/></r>')).toEqual([
      'assert /r/a[2] faux',
    ])
  })
})
