import { describe, expect, test } from 'vitest'
import { cda, corpsBio, FEUILLE, GLUCOSE } from '../../documents.essai.ts'
import { lireXmlRecu } from '../../lecture/xml.ts'
import { nettoyer } from './nettoyer.ts'
import { rendreFeuille } from './rendre-feuille.ts'
import { transformer } from './transformer.ts'

const octets = (texte: string) => new TextEncoder().encode(texte)
const DOCUMENT = cda(corpsBio([GLUCOSE]), { titre: 'Bilan sanguin' })

const feuille = (corps: string) =>
  octets(`<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
xmlns:c="urn:hl7-org:v3">${corps}</xsl:stylesheet>`)

const rendre = (style: Uint8Array, document = DOCUMENT): string =>
  nettoyer(transformer(lireXmlRecu(document).document, lireXmlRecu(style).document))

/** Le corps de la page produite, sans son cadre. */
const corps = (style: string): string =>
  /<body>(.*)<\/body>/s.exec(rendre(feuille(style)))?.[1] ?? ''

describe('la feuille d’un émetteur', () => {
  test('s’applique au document, et n’y laisse que de quoi l’afficher', () => {
    const html = rendre(FEUILLE)
    expect(html).toContain('<h1>Laboratoire des Fleurs : Bilan sanguin</h1>')
    expect(html).toContain('<td>Glucose</td><td>5.00 mmol/L</td>')
    expect(html).not.toMatch(/script|onload|javascript:|https?:/)
  })

  test.each([
    [
      'conditions et boucles',
      '<xsl:for-each select="//c:tr"><xsl:sort select="." order="descending"/><xsl:if test="position()=last()"><b><xsl:value-of select="td"/><xsl:value-of select="position()"/></b></xsl:if></xsl:for-each>',
      '<b>2</b>',
    ],
    [
      'choix',
      '<xsl:choose><xsl:when test="count(//c:tr)=9">non</xsl:when><xsl:otherwise>oui</xsl:otherwise></xsl:choose>',
      'oui',
    ],
    [
      'variables et paramètres',
      '<xsl:variable name="a" select="3"/><xsl:call-template name="n"><xsl:with-param name="p" select="$a + 1"/></xsl:call-template>',
      '<i>4</i>',
    ],
    ['modèles de valeur', '<p title="{//c:title}">x</p>', '<p title="Bilan sanguin">x</p>'],
    [
      'éléments et attributs calculés',
      '<xsl:element name="p"><xsl:attribute name="class">c</xsl:attribute>y</xsl:element>',
      '<p class="c">y</p>',
    ],
  ])('exécute %s', (_quoi, contenu, attendu) => {
    expect(
      corps(
        `<xsl:template match="/">${contenu}</xsl:template><xsl:template name="n"><xsl:param name="p"/><i><xsl:value-of select="$p"/></i></xsl:template>`,
      ),
    ).toBe(attendu)
  })

  test('choisit le gabarit le plus précis', () => {
    expect(
      corps(
        '<xsl:template match="/"><xsl:apply-templates select="//c:title"/></xsl:template><xsl:template match="*">large</xsl:template><xsl:template match="c:section/c:title">précis</xsl:template>',
      ),
    ).toBe('largeprécis')
  })

  test('ne lit rien au-dehors : document() est vide', () => {
    expect(
      corps(
        '<xsl:template match="/">[<xsl:value-of select="document(\'file:///etc/passwd\')"/>]</xsl:template>',
      ),
    ).toBe('[]')
  })

  test('perd ses adresses, ses scripts et ses styles qui vont chercher', () => {
    const html = corps(
      `<xsl:template match="/"><div onclick="a()" style="background:url(https://x.test/a)">t</div><iframe src="https://x.test"/><object data="x"/><form action="https://x.test"><input value="v"/></form><a href="https://x.test">l</a><svg><script>1</script></svg><meta http-equiv="refresh" content="0;url=https://x.test"/></xsl:template>`,
    )
    expect(html).toBe('<div>t</div><a>l</a>')
  })

  test.each([
    ['en appelle une autre', '<xsl:import href="autre.xsl"/>', /appelle une autre/],
    [
      'tourne sans fin',
      '<xsl:template match="/" name="r"><xsl:call-template name="r"/></xsl:template>',
      /trop de travail/,
    ],
  ])('qui %s est écartée avec sa raison', (_quoi, contenu, raison) => {
    expect(() => rendre(feuille(contenu))).toThrow(raison)
  })

  test('tourne dans un processus à part, que le temps arrête', async () => {
    const lente = feuille(
      `<xsl:template match="/"><xsl:for-each select="${'//*['.repeat(6)}1${']'.repeat(6)}"/></xsl:template>`,
    )
    const [rendu, arrete] = await Promise.all([
      rendreFeuille({ document: DOCUMENT, feuille: FEUILLE }),
      rendreFeuille({ document: DOCUMENT, feuille: lente }, 1),
    ])
    expect(rendu.html).toContain('Laboratoire des Fleurs')
    expect(arrete.echec).toBe('Elle demande trop de temps.')
  })
})
