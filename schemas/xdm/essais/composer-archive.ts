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
}

/** Un CDA réduit à ce que nos lecteurs en tirent. */
export const ecrireCda = ({ id = '1.3.6.1.4.1.32473.1.4.1', titre = 'Avis', ...reste }: Cda = {}) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3">
  <id root="${id}"/><code code="11488-4"/><title>${titre}</title>
  <effectiveTime value="20261120101200+0100"/>
  <recordTarget><patientRole>
    ${reste.patient ?? '<id root="1.3.6.1.4.1.32473.1.3" extension="IPP-000001"/>'}
    <patient><name>
      <family qualifier="BR">ESSAI</family><given>CAMILLE LOU</given><given qualifier="BR">CAMILLE</given>
    </name>
    <administrativeGenderCode code="F"/><birthTime value="19800115"/>
    <birthplace><place><addr><county>63220</county></addr></place></birthplace></patient>
  </patientRole></recordTarget>
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
}

const slot = (nom: string, valeur: string) =>
  `<Slot name="${nom}"><ValueList><Value>${valeur}</Value></ValueList></Slot>`
const externe = (schema: string, valeur: string) =>
  `<ExternalIdentifier id="e" registryObject="o" identificationScheme="urn:uuid:${schema}" value="${valeur}"/>`

const IPP = 'IPP-000001^^^&amp;1.3.6.1.4.1.32473.1.3&amp;ISO^PI'

/** Les métadonnées d'un CDA ; chaque valeur peut être faussée. */
export function ecrireMetadonnees(cda: string, fiche: Fiche = {}): string {
  const octets = Buffer.from(cda)
  return `<?xml version="1.0" encoding="UTF-8"?>
<lcm:SubmitObjectsRequest xmlns:lcm="urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0">
<RegistryObjectList xmlns="urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0">
  <RegistryPackage id="Lot">
    ${externe('6b5aea1a-874d-4603-a4bc-96a0a7b38446', fiche.patientDuLot ?? IPP)}
    ${externe('96fdda7c-d067-4183-912e-bf5ee74998a8', '1.3.6.1.4.1.32473.1.5.1')}
  </RegistryPackage>
  <ExtrinsicObject id="Doc">
    ${slot('URI', fiche.uri ?? 'DOC0001.XML')}
    ${slot('hash', fiche.hash ?? createHash('sha1').update(octets).digest('hex'))}
    ${slot('size', fiche.size ?? String(octets.length))}
    <Name><LocalizedString value="${fiche.titre ?? 'Avis'}"/></Name>
    ${externe('58a6f841-87b3-4a3e-92fd-a8ffeff98427', fiche.patient ?? IPP)}
    ${externe('2e82c1f6-a085-4c72-9da3-8640a32e42ab', fiche.id ?? '1.3.6.1.4.1.32473.1.4.1')}
  </ExtrinsicObject>
</RegistryObjectList></lcm:SubmitObjectsRequest>`
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
