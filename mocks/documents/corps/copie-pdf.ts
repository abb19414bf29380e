import { randomUUID } from 'node:crypto'
import { type Fragment, xml } from '../../xml/gabarit.ts'

const LOINC = '2.16.840.1.113883.6.1'
const uuid = (): string => randomUUID().toUpperCase()

/** Corps d'un N1 : le PDF encapsulé (cda.md §10). */
export const ecrireCorpsN1 = (pdf: Buffer): Fragment =>
  xml`<component><nonXMLBody><text mediaType="application/pdf" representation="B64">${pdf.toString('base64')}</text></nonXMLBody></component>`

/** Section « Copie du document » d'un N3 (cda.md §12). */
export const ecrireCopiePdf = (pdf: Buffer): Fragment => xml`<component><section>
<templateId root="1.2.250.1.213.1.1.2.243"/><id root="${uuid()}"/>
<code code="55108-5" displayName="Copie du document" codeSystem="${LOINC}" codeSystemName="LOINC"/>
<title>Copie du document</title>
<text><content ID="copie-titre">Copie PDF du document</content><renderMultiMedia referencedObject="copie-pdf"/></text>
<entry><organizer classCode="CLUSTER" moodCode="EVN">
<templateId root="1.2.250.1.213.1.1.3.18"/><id root="${uuid()}"/>
<code code="55107-7" displayName="Document attaché" codeSystem="${LOINC}" codeSystemName="LOINC"/><statusCode code="completed"/>
<component><observation classCode="OBS" moodCode="EVN">
<templateId root="1.3.6.1.4.1.19376.1.5.3.1.4.13"/><templateId root="1.2.250.1.213.1.1.3.48"/><templateId root="1.2.250.1.213.1.1.3.48.18"/>
<id root="${uuid()}"/><code code="69764-9" displayName="Type de document" codeSystem="${LOINC}" codeSystemName="LOINC"/>
<text><reference value="#copie-titre"/></text><statusCode code="completed"/><effectiveTime nullFlavor="NA"/>
<value xsi:type="CD" code="55108-5" displayName="Copie du document" codeSystem="${LOINC}" codeSystemName="LOINC"/>
</observation></component>
<component><observationMedia classCode="OBS" moodCode="EVN" ID="copie-pdf"><value mediaType="application/pdf" representation="B64">${pdf.toString('base64')}</value></observationMedia></component>
</organizer></entry></section></component>
`
