import { beforeAll, describe, expect, it } from 'vitest'
import {
  composerArchive,
  composerDocument,
  type DemandeDocument,
} from '../../../mocks/documents/index.ts'
import { ouvrirArchive } from '../../../schemas/xdm/archive.ts'
import type { CourrielEnvoye } from '../../services/courriels-envoyes.ts'
import {
  adresseDuPatient,
  archiveEnvoyee,
  envoiUnique,
  objetConvenu,
  pdfIdentique,
  piecesConvenues,
} from './envoi.ts'

const MATRICULE = '275126322074974'
const DEMANDE: DemandeDocument = {
  type: '11490-0',
  format: 'N1',
  expediteur: 'centre hospitalier fictif',
  patient: {
    ...{ nomNaissance: 'ADRUN', prenoms: 'ZOE', sexe: 'F' },
    ...{ dateNaissance: '1975-12-31', lieuNaissance: '63220' },
    ins: { matricule: MATRICULE, oid: '1.2.250.1.213.1.4.10' },
  },
  titre: 'Lettre de liaison',
  date: new Date('2026-11-20T09:15:00Z'),
  texte: ['Texte.'],
}
const piece = (nom: string, type: string) => ({ nom, type, octets: new Uint8Array([1]) })
const COURRIEL: CourrielEnvoye = {
  source: new Uint8Array(),
  objet: 'XDM/1.0/DDM+Lettre de liaison ADRUN ZOE 31/12/1975',
  texte: '',
  html: '',
  de: 'lgc.app@medecin.fictif.mssante.fr',
  a: [`${MATRICULE}@patient.mssante.fr`],
  pieces: [piece('IHE_XDM.ZIP', 'application/zip'), piece('a.pdf', 'application/pdf')],
}

describe('un envoi', () => {
  it('est unique', () => {
    expect(envoiUnique([COURRIEL]).conforme).toBe(true)
    expect(envoiUnique([COURRIEL, COURRIEL]).conforme).toBe(false)
    expect(envoiUnique([]).conforme).toBe(false)
  })

  it('a l’objet convenu, au nom du patient', () => {
    expect(objetConvenu(COURRIEL, 'ADRUN').conforme).toBe(true)
    expect(objetConvenu(COURRIEL, 'AUTRE').conforme).toBe(false)
    expect(objetConvenu({ ...COURRIEL, objet: 'ADRUN' }, 'ADRUN').conforme).toBe(false)
  })

  it('porte l’archive et le PDF', () => {
    expect(piecesConvenues(COURRIEL).conforme).toBe(true)
    const [archive, pdf] = COURRIEL.pieces.map((une) => [une])
    expect(piecesConvenues({ ...COURRIEL, pieces: archive ?? [] }).observe).toBe('IHE_XDM.ZIP')
    expect(piecesConvenues({ ...COURRIEL, pieces: pdf ?? [] }).conforme).toBe(false)
  })

  it('va au matricule du patient, et à lui seul', () => {
    expect(adresseDuPatient(COURRIEL, MATRICULE).conforme).toBe(true)
    expect(adresseDuPatient(COURRIEL, '').conforme).toBe(false)
    const deux = [...COURRIEL.a, 'x@medecin.fictif.mssante.fr']
    expect(adresseDuPatient({ ...COURRIEL, a: deux }, MATRICULE).conforme).toBe(false)
  })
})

describe('l’archive envoyée', () => {
  let archive = Buffer.alloc(0) as Buffer
  let pdf = Buffer.alloc(0) as Buffer
  beforeAll(async () => {
    const document = await composerDocument(DEMANDE)
    pdf = document.pdf
    archive = await composerArchive([{ demande: DEMANDE, document }])
  })

  it('est sans faute et du type demandé', async () => {
    const ouverture = await ouvrirArchive(archive)
    expect(archiveEnvoyee(ouverture, '11490-0').conforme).toBe(true)
    expect(archiveEnvoyee(ouverture, 'CERT_DECL').conforme).toBe(false)
    expect(archiveEnvoyee(await ouvrirArchive(pdf), '11490-0').conforme).toBe(false)
  })

  it('porte le PDF joint, octet pour octet', () => {
    const joint = { nom: 'a.pdf', type: 'application/pdf', octets: pdf }
    expect(pdfIdentique(pdf, joint).conforme).toBe(true)
    expect(pdfIdentique(pdf, { ...joint, octets: archive }).conforme).toBe(false)
    expect(pdfIdentique(null, joint).conforme).toBe(false)
    expect(pdfIdentique(pdf, undefined).conforme).toBe(false)
  })
})
