import { readFileSync } from 'node:fs'
import path from 'node:path'

const lire = (nom: string): string =>
  readFileSync(path.join(import.meta.dirname, `${nom}.xml`), 'utf8')

/** Un chapitre de biologie réduit à un résultat : de quoi éprouver les règles du volet. */
const CORPS_BIOLOGIE = `<structuredBody><component><section>
  <templateId root="1.3.6.1.4.1.19376.1.3.3.2.1"/><templateId root="1.2.250.1.213.1.1.2.70"/>
  <id root="5F0E7A31-77A0-4F59-8C1E-2F40B6C0D101"/>
  <code code="18719-5" displayName="Chimie" codeSystem="2.16.840.1.113883.6.1"/>
  <title>Biochimie</title>
  <text><table><tbody><tr><td ID="res-1">Glucose : 0,85 g/L</td></tr></tbody></table></text>
  <entry typeCode="DRIV"><act classCode="ACT" moodCode="EVN">
    <code code="18719-5" displayName="Chimie" codeSystem="2.16.840.1.113883.6.1"/>
    <statusCode code="completed"/>
    <entryRelationship typeCode="COMP"><observation classCode="OBS" moodCode="EVN">
      <templateId root="1.3.6.1.4.1.19376.1.3.1.6"/><templateId root="1.2.250.1.213.1.1.3.80"/>
      <id root="5F0E7A31-77A0-4F59-8C1E-2F40B6C0D102"/>
      <code code="2345-7" displayName="Glucose" codeSystem="2.16.840.1.113883.6.1"/>
      <text><reference value="#res-1"/></text>
      <statusCode code="completed"/>
      <effectiveTime value="20260304080000+0100"/>
      <value xsi:type="PQ" value="0.85" unit="g/L"/>
      <referenceRange><observationRange>
        <value xsi:type="IVL_PQ"><low value="0.7" unit="g/L"/><high value="1.1" unit="g/L"/></value>
      </observationRange></referenceRange>
    </observation></entryRelationship>
  </act></entry>
</section></component></structuredBody>`

const biologie = (): string =>
  lire('n1-certificat')
    .replace(
      '<templateId root="1.3.6.1.4.1.19376.1.2.20"/>',
      '<templateId root="1.2.250.1.213.1.1.1.55" extension="2024.01"/>',
    )
    .replace(
      /<code code="CERT_DECL"[^>]*>/,
      '<code code="11502-2" displayName="CR d\'examens biologiques" codeSystem="2.16.840.1.113883.6.1"/>',
    )
    .replace(/<title>[^<]*/, "<title>Compte rendu d'examens biologiques")
    .replace(/<nonXMLBody>[\s\S]*<\/nonXMLBody>/, CORPS_BIOLOGIE)

/** Les documents justes d'où partent les fautes. */
export const GABARITS = {
  certificat: () => lire('n1-certificat'),
  remplacement: () => lire('n1-certificat-remplacement'),
  vaccination: () => lire('n3-note-vaccination'),
  vsm2013: () => lire('n3-vsm-2013'),
  vsm2023: () => lire('n3-vsm-2023'),
  biologie,
} as const
export type NomGabarit = keyof typeof GABARITS

/** Un remplacement, au premier endroit trouvé. */
export type Changement = readonly [string | RegExp, string]

/** Une faute posée sur un document juste. */
export interface Faute {
  faute: string
  gabarit: NomGabarit
  /** Changements du XML. */
  change?: readonly Changement[]
  /** Changements du PDF encapsulé, à longueur égale. */
  pdf?: readonly Changement[]
  /** Règles attendues, et nulle autre. */
  regles: readonly string[]
}

function changer(texte: string, [de, vers]: Changement): string {
  const change = texte.replace(de, () => vers)
  if (change === texte) throw new Error(`Rien à changer : ${String(de)}`)
  return change
}

function changerPdf(xml: string, changements: readonly Changement[]): string {
  return xml.replace(/JVBERi[A-Za-z0-9+/=]+/, (base64) => {
    const pdf = changements.reduce(changer, Buffer.from(base64, 'base64').toString('latin1'))
    return Buffer.from(pdf, 'latin1').toString('base64')
  })
}

/** Le document fautif. Lève quand un changement ne change rien : l'essai ne prouverait rien. */
export function poser({ gabarit, change = [], pdf = [] }: Faute): string {
  const xml = change.reduce(changer, GABARITS[gabarit]())
  return pdf.length === 0 ? xml : changerPdf(xml, pdf)
}
