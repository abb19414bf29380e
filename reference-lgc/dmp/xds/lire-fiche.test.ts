import { describe, expect, test } from 'vitest'
import { lireXml } from '../../insi/soap/lecture-sure.ts'
import { instantXds } from './fiche.ts'
import { lireFiche, objetsDe } from './lire-fiche.ts'
import { reecrireFiche } from './reecrire-fiche.ts'

const RIM = 'urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0'
const classement = (schema: string, code: string, libelle: string) =>
  `<Classification id="x" classificationScheme="urn:uuid:${schema}" classifiedObject="urn:uuid:1" nodeRepresentation="${code}"><Slot name="codingScheme"><ValueList><Value>1.2</Value></ValueList></Slot><Name><LocalizedString value="${libelle}"/></Name></Classification>`
const CONFIDENTIALITE = 'f4f85eac-e6cb-4883-b524-f2705394840f'
const REPONSE = `<q:AdhocQueryResponse xmlns:q="q"><RegistryObjectList xmlns="${RIM}"><ExtrinsicObject id="urn:uuid:1" lid="urn:uuid:0" status="urn:oasis:names:tc:ebxml-regrep:StatusType:Approved" mimeType="text/xml"><Slot name="serviceStartTime"><ValueList><Value>20260302090000</Value></ValueList></Slot><Slot name="repositoryUniqueId"><ValueList><Value>1.9</Value></ValueList></Slot><Name><LocalizedString value="Consultation &amp; suite"/></Name><VersionInfo versionName="3"/><Classification id="a" classificationScheme="urn:uuid:93606bcf-9494-43ec-9b4e-a7748d1a838d" classifiedObject="urn:uuid:1" nodeRepresentation=""><Slot name="authorPerson"><ValueList><Value>899700999917^BONNET^ALICE^^^^^^&amp;1.2&amp;ISO</Value></ValueList></Slot></Classification>${classement(CONFIDENTIALITE, 'N', 'Normal')}${classement(CONFIDENTIALITE, 'INVISIBLE_PATIENT', 'Non visible')}<ExternalIdentifier id="e" registryObject="urn:uuid:1" identificationScheme="urn:uuid:2e82c1f6-a085-4c72-9da3-8640a32e42ab" value="1.2.3"/></ExtrinsicObject></RegistryObjectList></q:AdhocQueryResponse>`

const racine = () => {
  const element = lireXml(REPONSE).documentElement
  if (!element) throw new Error('vide')
  return element
}

describe('une fiche', () => {
  test('se lit avec son auteur, ses dates et à qui elle est cachée', () => {
    const [objet] = objetsDe(racine(), 'ExtrinsicObject')
    expect(objet && lireFiche(objet)).toMatchObject({
      entryUUID: 'urn:uuid:1',
      lid: 'urn:uuid:0',
      uniqueId: '1.2.3',
      version: '3',
      titre: 'Consultation & suite',
      auteurs: [{ identifiant: '899700999917', nom: 'BONNET', prenom: 'ALICE' }],
      confidentialites: [{ code: 'N' }, { code: 'INVISIBLE_PATIENT' }],
    })
  })

  test('se renvoie telle quelle, sauf sa confidentialité, où N reste', () => {
    const lue = reecrireFiche(racine(), { uniqueId: '1.2.3', changer: () => [] })
    expect(lue).toMatchObject({ id: 'Doc01', version: '3' })
    const xml = lue?.xml ?? ''
    expect(xml).toContain('lid="urn:uuid:0"')
    expect(xml).toContain('nodeRepresentation="N"')
    expect(xml).not.toContain('INVISIBLE_PATIENT')
    expect(xml).not.toContain('urn:uuid:1"')
    expect(xml.match(/classifiedObject="Doc01"/g)).toHaveLength(2)
    expect(xml).toContain('Consultation &amp; suite')
  })

  test.each([
    ['20260302091500', '2026-03-02T09:15:00.000Z'],
    ['202603', '2026-03-01T00:00:00.000Z'],
    ['bientôt', undefined],
  ])('lit l’instant %s', (texte, attendu) => {
    expect(instantXds(texte)?.toISOString()).toBe(attendu)
  })
})
