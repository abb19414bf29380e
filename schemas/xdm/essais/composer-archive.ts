/** Des archives d'essai, composées par nous pour les tests des lecteurs et des règles. */
import { createHash } from 'node:crypto'
import { ZipFile } from 'yazl'

export type Fichiers = Readonly<Record<string, string | Buffer>>

/** Une archive ZIP en mémoire, de ces fichiers dans cet ordre. */
export async function zipper(fichiers: Fichiers): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [chemin, contenu] of Object.entries(fichiers))
    zip.addBuffer(Buffer.from(contenu), chemin)
  zip.end()
  const morceaux: Buffer[] = []
  for await (const morceau of zip.outputStream) morceaux.push(Buffer.from(morceau))
  return Buffer.concat(morceaux)
}

export interface Cda {
  id?: string
  titre?: string
  patient?: string
  corps?: string
  /** Éléments de plus, devant le corps. */
  suite?: string
}

/** Un CDA réduit à ce que nos lecteurs en tirent. */
export const ecrireCda = ({ id = '1.3.6.1.4.1.32473.1.4.1', titre = 'Avis', ...reste }: Cda = {}) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3">
  <id root="${id}"/><code code="CERT_DECL"/><title>${titre}</title>
  <effectiveTime value="20261120101200+0100"/><confidentialityCode code="N"/><languageCode code="fr-FR"/>
  <recordTarget><patientRole>
    ${reste.patient ?? '<id root="1.3.6.1.4.1.32473.1.3" extension="IPP-000001"/>'}
    <patient><name>
      <family qualifier="BR">ESSAI</family><given>CAMILLE LOU</given><given qualifier="BR">CAMILLE</given>
    </name>
    <administrativeGenderCode code="F"/><birthTime value="19800115"/>
    <birthplace><place><addr><county>63220</county></addr></place></birthplace></patient>
  </patientRole></recordTarget>
  <author><assignedAuthor><id root="1.2.250.1.71.4.2.1" extension="899700999917"/></assignedAuthor></author>
  <legalAuthenticator><assignedEntity><id root="1.2.250.1.71.4.2.1" extension="899700999917"/></assignedEntity></legalAuthenticator>
  <documentationOf><serviceEvent><effectiveTime><low value="20261120100000+0100"/></effectiveTime><performer><assignedEntity><representedOrganization><standardIndustryClassCode code="AMBULATOIRE"/></representedOrganization></assignedEntity></performer></serviceEvent></documentationOf>
  <componentOf><encompassingEncounter><location><healthCareFacility><code code="SA07"/></healthCareFacility></location></encompassingEncounter></componentOf>${reste.suite ?? ''}
  <component><nonXMLBody><text mediaType="application/pdf" representation="B64">${reste.corps ?? 'JVBERi0='}</text></nonXMLBody></component>
</ClinicalDocument>`

export interface Fiche {
  uri?: string
  hash?: string
  size?: string
  id?: string
  titre?: string
  patient?: string
  patientDuLot?: string
  /** Remplacements dans les métadonnées justes. */
  retouches?: readonly (readonly [string, string])[]
}

const slot = (nom: string, valeur: string) =>
  `<Slot name="${nom}"><ValueList><Value>${valeur}</Value></ValueList></Slot>`
const externe = (schema: string, valeur: string) =>
  `<ExternalIdentifier id="e" registryObject="o" identificationScheme="urn:uuid:${schema}" value="${valeur}"/>`

const code = (schema: string, [valeur, systeme, libelle]: readonly [string, string, string]) =>
  `<Classification id="c" classificationScheme="urn:uuid:${schema}" classifiedObject="Doc" nodeRepresentation="${valeur}">${slot('codingScheme', systeme)}<Name><LocalizedString value="${libelle}"/></Name></Classification>`
const auteur = (schema: string) =>
  `<Classification id="c" classificationScheme="urn:uuid:${schema}" classifiedObject="o" nodeRepresentation="">${slot('authorInstitution', STRUCTURE)}${slot('authorPerson', PRATICIEN)}</Classification>`

const PRATICIEN = '899700999917^BONNET^ALICE^^^^^^&amp;1.2.250.1.71.4.2.1&amp;ISO^D^^^IDNPS'
const STRUCTURE = 'CABINET DR BONNET^^^^^&amp;1.2.250.1.71.4.2.2&amp;ISO^IDNST^^^499700999917001'
const IPP = 'IPP-000001^^^&amp;1.3.6.1.4.1.32473.1.3&amp;ISO^PI'

/** Les métadonnées d'un CDA ; chaque valeur peut être faussée. */
export function ecrireMetadonnees(cda: string, fiche: Fiche = {}): string {
  const octets = Buffer.from(cda)
  const juste = `<?xml version="1.0" encoding="UTF-8"?>
<lcm:SubmitObjectsRequest xmlns:lcm="urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0">
<RegistryObjectList xmlns="urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0">
  <RegistryPackage id="Lot">
    ${slot('submissionTime', '20261120091500')}
    ${auteur('a7058bb9-b4e4-4307-ba5b-e3f0ab85e12d')}
    ${code('aa543740-bdda-424e-8c96-df4873be8500', ['07', '1.2.250.1.213.2.2', 'Consultations, soins externes'])}
    ${externe('6b5aea1a-874d-4603-a4bc-96a0a7b38446', fiche.patientDuLot ?? IPP)}
    ${externe('554ac39e-e3fe-47fe-b233-965d2a147832', '1.3.6.1.4.1.32473.1')}
    ${externe('96fdda7c-d067-4183-912e-bf5ee74998a8', '1.3.6.1.4.1.32473.1.5.1')}
  </RegistryPackage>
  <ExtrinsicObject id="Doc" mimeType="text/xml">
    ${slot('creationTime', '20261120091200')}
    ${slot('languageCode', 'fr-FR')}
    ${slot('legalAuthenticator', PRATICIEN)}
    ${slot('serviceStartTime', '20261120090000')}
    ${slot('sourcePatientId', IPP)}
    <Slot name="sourcePatientInfo"><ValueList><Value>PID-5|ESSAI^CAMILLE^^^^^L</Value><Value>PID-7|19800115</Value><Value>PID-8|F</Value></ValueList></Slot>
    ${slot('URI', fiche.uri ?? 'DOC0001.XML')}
    ${slot('hash', fiche.hash ?? createHash('sha1').update(octets).digest('hex'))}
    ${slot('size', fiche.size ?? String(octets.length))}
    <Name><LocalizedString value="${fiche.titre ?? 'Avis'}"/></Name>
    ${auteur('93606bcf-9494-43ec-9b4e-a7748d1a838d')}
    ${code('41a5887f-8865-4c09-adf7-e362475b143a', ['52', '1.2.250.1.213.1.1.4.1', 'Certificat'])}
    ${code('f0306f51-975f-434e-a61c-c59651d33983', ['CERT_DECL', '1.2.250.1.213.1.1.4.12', 'Certificat, déclaration'])}
    ${code('a09d5840-386c-46f2-b5ad-9c3699a4309d', ['urn:ihe:iti:xds-sd:pdf:2008', '1.3.6.1.4.1.19376.1.2.3', 'PDF/A-1'])}
    ${code('f4f85eac-e6cb-4883-b524-f2705394840f', ['N', '2.16.840.1.113883.5.25', 'Normal'])}
    ${code('f33fb8ac-18af-42cc-ae0e-ed0b0bdb91e1', ['SA07', '1.2.250.1.71.4.2.4', 'Cabinet individuel'])}
    ${code('cccf5598-8b07-4b77-a05e-ae952c785ead', ['AMBULATOIRE', '1.2.250.1.213.1.1.4.9', 'Ambulatoire'])}
    ${externe('58a6f841-87b3-4a3e-92fd-a8ffeff98427', fiche.patient ?? IPP)}
    ${externe('2e82c1f6-a085-4c72-9da3-8640a32e42ab', fiche.id ?? '1.3.6.1.4.1.32473.1.4.1')}
  </ExtrinsicObject>
  <Association id="a" associationType="urn:oasis:names:tc:ebxml-regrep:AssociationType:HasMember" sourceObject="Lot" targetObject="Doc"/>
</RegistryObjectList></lcm:SubmitObjectsRequest>`
  return (fiche.retouches ?? []).reduce((texte, [motif, nouveau]) => {
    if (!texte.includes(motif)) throw new Error(`rien à retoucher : ${motif}`)
    return texte.replaceAll(motif, nouveau)
  }, juste)
}

export const DOSSIER = 'IHE_XDM/SUBSET01'

/** Les fichiers d'une archive juste, que chaque essai abîme à sa façon. */
export function fichiersJustes(fiche: Fiche = {}, cda: Cda = {}): Record<string, string> {
  const document = ecrireCda(cda)
  return {
    'INDEX.HTM': '<html/>',
    'README.TXT': 'lisez',
    [`${DOSSIER}/METADATA.XML`]: ecrireMetadonnees(document, fiche),
    [`${DOSSIER}/DOC0001.XML`]: document,
  }
}
