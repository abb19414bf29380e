import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { contenuEssai } from '../../documents/contenu.essai.ts'
import {
  type DmpEssai,
  dossierOuvert,
  enveloppe,
  liste,
  ouvrirDmpEssai,
  registre,
} from '../service.essai.ts'
import { porteurDeLAuteur } from '../vihf/porteur.ts'
import { alimenter } from './alimenter.ts'
import { chercherDocuments } from './chercher.ts'
import { type ClientDmp, creerClientDmp } from './client.ts'
import { lireDocumentDmp } from './lire-document.ts'
import { retrouverInscription } from './retrouver.ts'
import { testerExistence } from './tester-existence.ts'

const PATIENT = { matricule: '275126322074974', oid: '1.2.250.1.213.1.4.8' }
const DEMANDEUR = {
  identite: { mode: 'INDIRECTE', porteur: porteurDeLAuteur(contenuEssai().auteur) },
  patient: PATIENT,
} as const
const HEURE = new Date('2026-03-02T10:15:00Z')

let dmp: DmpEssai
let client: ClientDmp
beforeAll(async () => {
  dmp = await ouvrirDmpEssai()
  client = creerClientDmp(dmp.options, { maintenant: () => HEURE })
})
afterAll(async () => {
  client.fermer()
  await dmp.arreter()
})
beforeEach(() => {
  dmp.demandes.length = 0
})

const existence = () => testerExistence(client, { ...DEMANDEUR, temps: HEURE })
const chercher = () =>
  chercherDocuments(client, DEMANDEUR, {
    statuts: ['Approved'],
    types: ['11488-4^^2.16.840.1.113883.6.1'],
  })
const verser = (cda = Buffer.from('<a/>')) =>
  alimenter(client, DEMANDEUR, { metadonnees: '<m/>', idDocument: 'Doc01', cda })

describe('une demande', () => {
  test('porte les quatre en-têtes d’adressage et un VIHF signé du cabinet', async () => {
    await existence()
    const lue = dmp.demandes[0]?.enveloppe ?? ''
    for (const attendu of [
      'wsa:MessageID>urn:uuid:',
      'wsa:To>',
      'wsa:ReplyTo',
      'PRPA_IN201307UV02</wsa:Action>',
      'Ressource_URN',
      `${PATIENT.matricule}^^^&amp;1.2.250.1.213.1.4.8&amp;ISO^NH`,
      '<ds:SignatureValue>',
    ])
      expect(lue).toContain(attendu)
    expect(lue).toMatch(/Name="Authentification_mode".*?>INDIRECTE</)
    expect(lue.match(/<Role /g)).toHaveLength(2)
  })

  test('met les listes entre parenthèses, et le patient sans', async () => {
    dmp.repondre('registry', { corps: enveloppe(liste()) })
    expect(await chercher()).toEqual({ valeur: [] })
    const lue = dmp.demandes[0]?.enveloppe ?? ''
    expect(lue).toContain('<Value>(&apos;11488-4^^2.16.840.1.113883.6.1&apos;)</Value>')
    expect(lue).toContain('<Value>&apos;275126322074974^^^&amp;')
  })
})

const echec = async (issue: Promise<unknown>): Promise<{ genre: string; code: string }> =>
  ((await issue) as { echec: { genre: string; code: string } }).echec

describe('une mauvaise réponse', () => {
  const fiche = (matricule: string, uniqueId = '1.2') =>
    `<ExtrinsicObject id="urn:uuid:1" status="urn:oasis:names:tc:ebxml-regrep:StatusType:Approved"><ExternalIdentifier identificationScheme="urn:uuid:58a6f841-87b3-4a3e-92fd-a8ffeff98427" value="${matricule}^^^&amp;1.2.250.1.213.1.4.8&amp;ISO^NH"/><ExternalIdentifier identificationScheme="urn:uuid:2e82c1f6-a085-4c72-9da3-8640a32e42ab" value="${uniqueId}"/></ExtrinsicObject>`

  test.each([
    ['503', { statut: 503 }, 'panne'],
    ['coupée au milieu', { corps: enveloppe(registre()), couper: 40 }, 'panne'],
    ['qui n’est pas du XML', { corps: 'bonjour' }, 'illisible'],
    [
      'avec une entité',
      { corps: `<!DOCTYPE a [<!ENTITY b "c">]>${enveloppe(registre())}` },
      'illisible',
    ],
    ['d’une autre demande', { corps: enveloppe(registre(), 'urn:uuid:autre') }, 'illisible'],
    [
      'succès avec erreurs',
      {
        corps: enveloppe(
          registre(
            '<rs:RegistryErrorList><rs:RegistryError errorCode="XDSRegistryError"/></rs:RegistryErrorList>',
          ),
        ),
      },
      'illisible',
    ],
    [
      'occupé',
      {
        corps: enveloppe(
          registre(
            '<rs:RegistryErrorList><rs:RegistryError errorCode="XDSRepositoryBusy"/></rs:RegistryErrorList>',
            'urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:Failure',
          ),
        ),
      },
      'panne',
    ],
    [
      'échec',
      {
        corps: enveloppe(
          registre(
            '<rs:RegistryErrorList><rs:RegistryError errorCode="XDSUnknownPatientId"/></rs:RegistryErrorList>',
            'urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:Failure',
          ),
        ),
      },
      'refus',
    ],
    [
      'multipart sans fin',
      { type: 'multipart/related; boundary="b"', corps: '--b\r\n\r\n<a/>' },
      'illisible',
    ],
    [
      'multipart sans limite',
      { type: 'multipart/related', corps: '--b\r\n\r\n<a/>\r\n--b--' },
      'illisible',
    ],
  ] as const)('%s : une phrase, et rien de sûr', async (_nom, reponse, genre) => {
    dmp.repondre('repository', reponse)
    const lu = await echec(verser())
    expect(lu.genre).toBe(genre)
    expect(lu).toHaveProperty('message', expect.stringMatching(/^[A-ZÉL].*\.$/s))
  })

  test('celle d’un autre patient ne se lit pas', async () => {
    dmp.repondre('patients', { corps: enveloppe(dossierOuvert('111111111111111')) })
    expect((await echec(existence())).genre).toBe('illisible')
    dmp.repondre('registry', { corps: enveloppe(liste(fiche('111111111111111'))) })
    expect((await echec(chercher())).genre).toBe('illisible')
  })

  test('la faute SOAP rend le code du DMP', async () => {
    dmp.repondre('patients', {
      statut: 500,
      corps: enveloppe(
        '<s:Fault><s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>s:DMPInvalidCertificate</s:Value></s:Subcode></s:Code><s:Reason><s:Text xml:lang="fr">non</s:Text></s:Reason></s:Fault>',
      ),
    })
    expect(await echec(existence())).toMatchObject({
      genre: 'refus',
      code: 'DMPInvalidCertificate',
    })
  })

  test('500 fiches se lisent, une fiche sans numéro ne cache pas les autres', async () => {
    const fiches = Array.from({ length: 500 }, (_, rang) =>
      fiche(PATIENT.matricule, rang === 7 ? '' : `1.2.${rang}`),
    )
    dmp.repondre('registry', { corps: enveloppe(liste(fiches.join(''))) })
    expect(await chercher()).toMatchObject({ valeur: { length: 499 } })
  })
})

describe('un document lu', () => {
  const octets = Buffer.concat([Buffer.from('%PDF-\r\n--b'), Buffer.from([0, 255, 13, 10])])
  const vise = {
    uniqueId: '1.2',
    entrepot: '1',
    hash: createHash('sha1').update(octets).digest('hex'),
    taille: octets.length,
  }
  const document = (contenu: string) =>
    enveloppe(
      `<i:RetrieveDocumentSetResponse xmlns:i="urn:ihe:iti:xds-b:2007">${registre()}<i:DocumentResponse><i:DocumentUniqueId>1.2</i:DocumentUniqueId><i:mimeType>text/xml</i:mimeType><i:Document>${contenu}</i:Document></i:DocumentResponse></i:RetrieveDocumentSetResponse>`,
    )
  const inclusion =
    '<x:Include xmlns:x="http://www.w3.org/2004/08/xop/include" href="cid:d%40dmp"/>'
  const multipart = (cid: string, debut = true) => ({
    type: `multipart/related; boundary="b"; type="application/xop+xml"${debut ? '; start="<r@dmp>"' : ''}`,
    corps: Buffer.concat([
      Buffer.from(
        `--b\r\nContent-ID: <r@dmp>\r\n\r\n${document(inclusion)}\r\n--b\r\ncontent-id: <${cid}> \r\nContent-Transfer-Encoding: binary\r\n\r\n`,
      ),
      octets,
      Buffer.from('\r\n--b--\r\n'),
    ]),
  })
  const lire = () => lireDocumentDmp(client, DEMANDEUR, vise)

  test.each([
    ['en pièce jointe', multipart('d@dmp')],
    ['sans « start »', multipart('d@dmp', false)],
    ['en base64 dans l’enveloppe', { corps: document(octets.toString('base64')) }],
  ])('%s, il a les octets versés', async (_nom, reponse) => {
    dmp.repondre('repository', reponse)
    expect(await lire()).toEqual({ valeur: { mimeType: 'text/xml', octets } })
  })

  test.each([
    ['sous un autre nom de pièce', multipart('autre@dmp')],
    [
      'd’une autre empreinte',
      { corps: document(Buffer.alloc(octets.length, 1).toString('base64')) },
    ],
    ['d’une autre taille', { corps: document('QUJD') }],
  ])('%s, il est refusé', async (_nom, reponse) => {
    dmp.repondre('repository', reponse)
    expect((await echec(lire())).genre).toBe('illisible')
  })
})

test('un document de 20 Mo part et se retrouve par son numéro', async () => {
  const cda = Buffer.alloc(20 * 1024 * 1024, 97)
  expect(await verser(cda)).toEqual({ valeur: null })
  dmp.recus.set('1.2.3', 1)
  expect(await retrouverInscription(client, DEMANDEUR, '1.2.3')).toEqual({
    valeur: 'urn:uuid:1.2.3',
  })
  expect(await retrouverInscription(client, DEMANDEUR, '1.2.4')).toEqual({ valeur: null })
})
