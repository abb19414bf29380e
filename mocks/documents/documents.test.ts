import { describe, expect, it } from 'vitest'
import { jugerSelonNosRegles } from '../../schemas/cda/juger-selon-nos-regles.ts'
import { lireEnTete } from '../../schemas/cda/lire-en-tete.ts'
import { ouvrirArchive } from '../../schemas/xdm/archive.ts'
import { verifierArchive } from '../../schemas/xdm/verifier.ts'
import {
  composerArchive,
  composerDocument,
  type DemandeDocument,
  SIGNATURE_FEUILLE,
} from './index.ts'

const GLYCEMIE = {
  analyse: { code: '53049-3', libelle: 'Glucose à jeun' },
  mesure: { valeur: 1.26, unite: 'g/L', bas: 0.7, haut: 1.1 },
  autre: { valeur: 7, unite: 'mmol/L', bas: 3.9, haut: 6.1 },
  interpretation: 'H',
  commentaire: 'À contrôler à jeun.',
} as const

const BIOLOGIE: DemandeDocument = {
  type: '11502-2',
  format: 'N3',
  expediteur: 'laboratoire des Acacias',
  patient: {
    ...{ nomNaissance: 'ADRUN', prenoms: 'ZOE', sexe: 'F' },
    ...{ dateNaissance: '1975-12-31', lieuNaissance: '63220' },
    ins: { matricule: '275126322074974', oid: '1.2.250.1.213.1.4.10' },
  },
  titre: "Compte rendu d'examens biologiques",
  date: new Date('2026-11-20T09:15:00Z'),
  texte: ['Prélèvement du matin.'],
  resultats: [GLYCEMIE],
}
const LETTRE: DemandeDocument = {
  ...BIOLOGIE,
  type: '11490-0',
  format: 'N1',
  expediteur: 'centre hospitalier fictif',
  titre: 'Lettre de liaison',
}

const graves = (octets: Uint8Array) =>
  jugerSelonNosRegles(octets).constats.filter(({ gravite }) => gravite === 'bloquante')

const cdaDe = async (demande: DemandeDocument): Promise<Buffer> =>
  (await composerDocument(demande)).cda ?? Buffer.alloc(0)

describe('un document reçu', () => {
  it.each([
    ['biologie N3', BIOLOGIE],
    ['biologie N3 auto-présentable', { ...BIOLOGIE, feuille: 'dans le document' }],
    ['biologie N1', { ...BIOLOGIE, format: 'N1' }],
    ['synthèse N3', { ...BIOLOGIE, type: 'SYNTH', expediteur: 'cabinet du docteur BONNET' }],
    ['lettre', LETTRE],
    ['lettre sans INS', { ...LETTRE, patient: { ...LETTRE.patient, ins: null } }],
    ['imagerie', { ...LETTRE, type: '18748-4', expediteur: 'centre d’imagerie du Port' }],
  ] as [string, DemandeDocument][])('« %s » ne choque aucune de nos règles', async (_, demande) => {
    expect(graves(await cdaDe(demande))).toEqual([])
  })

  it('porte les traits et le matricule demandés', async () => {
    const lecture = lireEnTete(await cdaDe(LETTRE))
    expect(lecture.lu && lecture.enTete.patient).toMatchObject({ nomNaissance: 'ADRUN' })
    expect((await cdaDe(LETTRE)).toString()).toContain('extension="275126322074974"')
  })

  it('encapsule les octets mêmes de son PDF', async () => {
    const { cda, pdf } = await composerDocument(LETTRE)
    const [, corps = ''] = /representation="B64">([^<]+)</.exec(String(cda)) ?? []
    expect(Buffer.from(corps, 'base64').equals(pdf)).toBe(true)
  })

  it('une version remplace la précédente sous la même série', async () => {
    const un = await composerDocument(LETTRE)
    const deux = await composerDocument({ ...LETTRE, remplace: un })
    expect([deux.serie, deux.version]).toEqual([un.serie, 2])
    expect(String(deux.cda)).toContain(`<parentDocument><id root="${un.id}"/>`)
    expect(deux.id).not.toBe(un.id)
  })

  it('un résultat dit ses deux unités et son intervalle', async () => {
    const cda = String(await cdaDe(BIOLOGIE))
    expect(cda).toContain('value="1.26" unit="g/L"')
    expect(cda).toContain('<translation value="7" code="mmol/L"')
    expect(cda).toContain('1,26 g/L (7 mmol/L)')
  })

  it('l’auto-présentable emporte la feuille de l’expéditeur, les autres non', async () => {
    const avec = await cdaDe({ ...BIOLOGIE, feuille: 'dans le document' })
    expect(String(avec)).toContain(SIGNATURE_FEUILLE)
    expect(String(await cdaDe(BIOLOGIE))).not.toContain(SIGNATURE_FEUILLE)
  })

  it('échappe ce que la demande apporte', async () => {
    const cda = await cdaDe({ ...LETTRE, titre: 'A & B <c>' })
    expect(String(cda)).toContain('<title>A &amp; B &lt;c&gt;</title>')
  })

  it('ne structure pas un type dont il n’a pas la forme', async () => {
    await expect(composerDocument({ ...LETTRE, format: 'N3' })).rejects.toThrow('11490-0')
  })
})

describe('l’archive d’un expéditeur', () => {
  it('s’ouvre et ne choque aucune règle, à un ou plusieurs documents', async () => {
    const compositions = await Promise.all(
      [BIOLOGIE, LETTRE].map(async (demande) => ({
        demande,
        document: await composerDocument(demande),
      })),
    )
    const [premiere, seconde] = compositions
    if (!premiere || !seconde) throw new Error('Deux compositions attendues.')
    const ouverture = await ouvrirArchive(await composerArchive([premiere, seconde]))
    if (!ouverture.ouverte) throw new Error(ouverture.anomalie.message)
    expect(ouverture.archive.documents.map(({ fiche }) => fiche.uri)).toEqual([
      'DOC00001.XML',
      'DOC00002.XML',
    ])
    const bloquantes = verifierArchive(ouverture.archive).filter((a) => a.gravite === 'bloquante')
    expect(bloquantes).toEqual([])
  })
})
