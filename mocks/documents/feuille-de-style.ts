import { type Fragment, xml } from '../xml/gabarit.ts'

/** Ce que la feuille de l'expéditeur écrit et qu'aucune autre n'écrit : on la reconnaît à cette phrase. */
export const SIGNATURE_FEUILLE = 'Présentation du laboratoire des Acacias'

/**
 * La feuille de l'expéditeur, en XSLT 1.0 : elle ne lit que le document, sans script ni réseau. Le
 * document est dans la feuille elle-même (auto-présentable, cda.md §2 [V]).
 */
export const FEUILLE_DE_STYLE: Fragment = xml`<xsl:output method="html" encoding="UTF-8"/>
<xsl:template match="/"><html lang="fr"><head><title><xsl:value-of select="//c:ClinicalDocument/c:title"/></title>
<style>body{font-family:Georgia,serif;color:#17324d;margin:2rem}h1{border-bottom:4px double #2f6f4f}table{border-collapse:collapse}td,th{border:1px solid #2f6f4f;padding:.3rem .6rem;text-align:left}th{background:#e5f2ea}</style></head>
<body><p><strong>${SIGNATURE_FEUILLE}</strong></p><h1><xsl:value-of select="//c:ClinicalDocument/c:title"/></h1>
<xsl:apply-templates select="//c:structuredBody//c:text"/></body></html></xsl:template>
<xsl:template match="c:table"><table><xsl:apply-templates/></table></xsl:template>
<xsl:template match="c:thead|c:tbody"><xsl:apply-templates/></xsl:template>
<xsl:template match="c:tr"><tr><xsl:apply-templates/></tr></xsl:template>
<xsl:template match="c:th"><th><xsl:apply-templates/></th></xsl:template>
<xsl:template match="c:td"><td><xsl:apply-templates/></td></xsl:template>
<xsl:template match="c:br"><br/></xsl:template>
`
