/** Documents fictifs des essais : des CDA courts, faits d'un en-tête réglable et d'un corps. */
import PDFDocument from 'pdfkit'
import yazl from 'yazl'

export interface EnTete {
  id?: string
  setId?: string
  numero?: number
  remplace?: string
  type?: [code: string, systeme: string, libelle: string]
  titre?: string
  date?: string
  matricule?: string | null
  oid?: string
  nom?: string
  prenom?: string
  naissance?: string
  sexe?: string
  lieu?: string
}

const LOINC = '2.16.840.1.113883.6.1'
export const BIO: [string, string, string] = ['11502-2', LOINC, "CR d'examens biologiques"]
export const IMAGERIE: [string, string, string] = ['18748-4', LOINC, "CR d'imagerie médicale"]

let rang = 0

/** Un CDA de ZOE ADRUN, sauf ce que l'on en change. */
export function cda(corps: string, e: EnTete = {}): Uint8Array {
  rang += 1
  const [code, systeme, libelle] = e.type ?? BIO
  const matricule = e.matricule === undefined ? '275126322074974' : e.matricule
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<realmCode code="FR"/><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
<id root="${e.id ?? `1.3.6.1.4.1.32473.9.${rang}`}"/>
<code code="${code}" codeSystem="${systeme}" displayName="${libelle}"/>
<title>${e.titre ?? libelle}</title><effectiveTime value="${e.date ?? '20260302101500+0100'}"/>
<confidentialityCode code="N" displayName="Normal" codeSystem="2.16.840.1.113883.5.25"/>
<languageCode code="fr-FR"/>
<setId root="${e.setId ?? `1.3.6.1.4.1.32473.8.${rang}`}"/><versionNumber value="${e.numero ?? 1}"/>
<recordTarget><patientRole>
${matricule === null ? '' : `<id root="${e.oid ?? '1.2.250.1.213.1.4.8'}" extension="${matricule}"/>`}
<patient><name><family qualifier="BR">${e.nom ?? 'ADRUN'}</family><given>${e.prenom ?? 'ZOE'}</given>
<given qualifier="BR">${e.prenom ?? 'ZOE'}</given></name>
<administrativeGenderCode code="${e.sexe ?? 'F'}"/><birthTime value="${e.naissance ?? '19751231'}"/>
<birthplace><place><addr><county>${e.lieu ?? '63220'}</county></addr></place></birthplace>
</patient></patientRole></recordTarget>
<author><time value="20260302"/><assignedAuthor><id root="1.2.250.1.71.4.2.1" extension="899700000021"/>
<code code="G15_10/SM03" displayName="Médecin - Biologie médicale (SM)" codeSystem="1.2.250.1.213.1.1.4.5"/>
<assignedPerson><name><family>EXEMPLAIRE</family><given>Hakim</given><suffix>DR</suffix></name></assignedPerson>
<representedOrganization><name>Laboratoire des Fleurs</name></representedOrganization></assignedAuthor></author>
<documentationOf><serviceEvent><code code="18719-5" displayName="Biochimie" codeSystem="${LOINC}"/>
<effectiveTime><low value="20260301"/></effectiveTime>
<performer typeCode="PRF"><assignedEntity><id root="1.2.250.1.71.4.2.1" extension="899700000021"/>
<assignedPerson><name><family>EXEMPLAIRE</family><given>Hakim</given></name></assignedPerson>
<representedOrganization><name>Laboratoire des Fleurs</name></representedOrganization></assignedEntity></performer>
</serviceEvent></documentationOf>
${e.remplace ? `<relatedDocument typeCode="RPLC"><parentDocument><id root="${e.remplace}"/></parentDocument></relatedDocument>` : ''}
<componentOf><encompassingEncounter><code code="AMB" displayName="Ambulatoire" codeSystem="2.16.840.1.113883.5.4"/>
<effectiveTime><low value="20260301"/></effectiveTime><location><healthCareFacility><code code="SA25"/>
<location><name>Laboratoire des Fleurs</name></location></healthCareFacility></location></encompassingEncounter></componentOf>
<component>${corps}</component></ClinicalDocument>`)
}

export interface Analyse {
  code: string
  libelle: string
  valeur: string
  unite: string
  bas?: string
  haut?: string
  interpretation?: string
  commentaire?: string
  /** Seconde unité : valeur et code UCUM. */
  autre?: [valeur: string, unite: string]
}

/** Un corps N3 de biologie : un récit, et une observation par analyse. */
export function corpsBio(analyses: readonly Analyse[], suite = ''): string {
  const observation = (a: Analyse) => `<entryRelationship typeCode="COMP">
<observation classCode="OBS" moodCode="EVN"><templateId root="1.3.6.1.4.1.19376.1.3.1.6"/>
<code code="${a.code}" displayName="${a.libelle}" codeSystem="${LOINC}"/><statusCode code="completed"/>
<effectiveTime value="20260301080000+0100"/>
<value xsi:type="PQ" value="${a.valeur}" unit="${a.unite}">${
    a.autre
      ? `<translation value="${a.autre[0]}" code="${a.autre[1]}" codeSystem="2.16.840.1.113883.6.8"/>`
      : ''
  }</value>
${a.interpretation ? `<interpretationCode code="${a.interpretation}" codeSystem="2.16.840.1.113883.5.83"/>` : ''}
${a.commentaire ? `<entryRelationship typeCode="SUBJ"><act><templateId root="1.3.6.1.4.1.19376.1.5.3.1.4.2"/><code code="48767-8"/><text>${a.commentaire}</text></act></entryRelationship>` : ''}
${a.bas || a.haut ? `<referenceRange><observationRange><value xsi:type="IVL_PQ">${a.bas ? `<low value="${a.bas}" unit="${a.unite}"/>` : ''}${a.haut ? `<high value="${a.haut}" unit="${a.unite}"/>` : ''}</value></observationRange></referenceRange>` : ''}
</observation></entryRelationship>`
  return `<structuredBody><component><section><code code="18719-5"/><title>Biochimie</title>
<text><table><thead><tr><th>Analyse</th><th>Résultat</th></tr></thead><tbody>${analyses
    .map((a) => `<tr><td>${a.libelle}</td><td>${a.valeur} ${a.unite}</td></tr>`)
    .join('')}</tbody></table></text>
<entry><act classCode="ACT" moodCode="EVN">${analyses.map(observation).join('')}</act></entry>
</section></component>${suite}</structuredBody>`
}

export const GLUCOSE: Analyse = {
  code: '14749-6',
  libelle: 'Glucose',
  valeur: '5.00',
  unite: 'mmol/L',
  bas: '3.90',
  haut: '6.10',
  interpretation: 'N',
}

export const POTASSIUM: Analyse = {
  code: '2823-3',
  libelle: 'Potassium',
  valeur: '4.2',
  unite: 'mmol/L',
  bas: '3.5',
  haut: '5.0',
}

/** Le corps d'un N1 : un PDF encapsulé, ou ce qui se prétend tel. */
export const corpsN1 = (base64: string, mediaType = 'application/pdf'): string =>
  `<nonXMLBody><text mediaType="${mediaType}" representation="B64">${base64}</text></nonXMLBody>`

/** La section « Copie du document » d'un N3. */
export const copiePdf = (base64: string): string =>
  `<component><section><templateId root="1.2.250.1.213.1.1.2.243"/><code code="55108-5"/>
<title>Copie du document</title><text><renderMultiMedia referencedObject="pdf"/></text>
<entry><organizer><component><observationMedia ID="pdf"><value mediaType="application/pdf" representation="B64">${base64}</value></observationMedia></component></organizer></entry></section></component>`

/** Un vrai PDF d'une page. */
export function pdf(lignes: readonly string[]): Promise<Uint8Array> {
  return new Promise((resoudre) => {
    const document = new PDFDocument({ size: 'A4', margin: 56 })
    const morceaux: Buffer[] = []
    document.on('data', (m: Buffer) => morceaux.push(m))
    document.on('end', () => resoudre(Buffer.concat(morceaux)))
    document.fontSize(16)
    for (const ligne of lignes) document.text(ligne)
    document.end()
  })
}

export const base64 = (octets: Uint8Array): string => Buffer.from(octets).toString('base64')

/** Une archive des fichiers donnés, dans cet ordre. */
export function archive(
  fichiers: readonly [chemin: string, octets: Uint8Array][],
): Promise<Uint8Array> {
  const zip = new yazl.ZipFile()
  for (const [chemin, octets] of fichiers) zip.addBuffer(Buffer.from(octets), chemin)
  zip.end()
  return new Promise((resoudre, rejeter) => {
    const morceaux: Buffer[] = []
    zip.outputStream.on('data', (m: Buffer) => morceaux.push(m))
    zip.outputStream.on('end', () => resoudre(Buffer.concat(morceaux)))
    zip.outputStream.on('error', rejeter)
  })
}

/** Une feuille d'émetteur, fictive. */
export const FEUILLE = new TextEncoder().encode(`<?xml version="1.0"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:c="urn:hl7-org:v3">
<xsl:template match="/"><html><head><style>h1 { color: #7a1f5c }</style><script>alert(1)</script></head>
<body onload="alert(2)"><h1>Laboratoire des Fleurs : <xsl:value-of select="//c:ClinicalDocument/c:title"/></h1>
<xsl:apply-templates select="//c:section/c:text"/><img src="https://ailleurs.test/pixel.png"/>
<a href="javascript:alert(3)">lien</a></body></html></xsl:template>
<xsl:template match="c:table"><table border="1"><xsl:apply-templates select=".//c:tr"/></table></xsl:template>
<xsl:template match="c:tr"><tr><xsl:for-each select="*"><td><xsl:value-of select="."/></td></xsl:for-each></tr></xsl:template>
</xsl:stylesheet>`)
