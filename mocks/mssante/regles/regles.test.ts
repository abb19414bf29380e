import { beforeAll, describe, expect, it } from 'vitest'
import { DOSSIER, fichiersJustes, zipper } from '../../../schemas/xdm/essais/composer-archive.ts'
import { BOITES_DE_TEST } from '../boites/boites-de-test.ts'
import { creerRegistreBoites } from '../boites/registre.ts'
import { APPLICATIVE, MEDECIN, PNEUMO, ZOE } from '../essai/banc.ts'
import { jugerMessage } from './index.ts'

const boites = creerRegistreBoites(BOITES_DE_TEST)
const MATRICULE = '275126322074974'
const INS = `<id root="1.2.250.1.213.1.4.10" extension="${MATRICULE}"/>`
const PDF = Buffer.from('JVBERi0=', 'base64')

let archive: Buffer
let deuxPatients: Buffer
beforeAll(async () => {
  archive = await zipper(fichiersJustes({}, { patient: INS }))
  const un = fichiersJustes({}, { patient: INS })
  const cda = un[`${DOSSIER}/DOC0001.XML`] ?? ''
  const fiche = un[`${DOSSIER}/METADATA.XML`] ?? ''
  const objet = /<ExtrinsicObject[\s\S]*<\/ExtrinsicObject>/.exec(fiche)?.[0] ?? ''
  deuxPatients = await zipper({
    ...un,
    [`${DOSSIER}/DOC0002.XML`]: cda.replace(MATRICULE, '277076322082910'),
    [`${DOSSIER}/METADATA.XML`]: fiche.replace(
      objet,
      `${objet}${objet.replace('DOC0001', 'DOC0002').replace('id="Doc"', 'id="Doc2"')}`,
    ),
  })
})

const piece = (nom: string, type: string, octets: Buffer) =>
  `--m1\r\nContent-Type: ${type}; name="${nom}"\r\nContent-Disposition: attachment; filename="${nom}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${octets.toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`

const ENTETES: Readonly<Record<string, string>> = {
  From: `Dr_Camille_TESTIER_Cabinet des Tilleuls <${MEDECIN}>`,
  To: `Service de pneumologie <${PNEUMO}>`,
  Date: 'Fri, 06 Mar 2026 09:41:07 +0100',
  'Message-ID': '<un@medecin.fictif.mssante.fr>',
  Subject: 'XDM/1.0/DDM+Lettre de liaison ADRUN ZOE 31/12/1975',
  'Return-Receipt-To': `<${MEDECIN}>`,
  'Disposition-Notification-To': `<${MEDECIN}>`,
  'X-MSS-NIL': 'PRD-000123',
  'X-MSS-CODECDA': 'CERT_DECL',
  'X-MSS-INS': 'O',
  'MIME-Version': '1.0',
  'Content-Type': 'multipart/mixed; boundary="m1"',
}
const CORPS =
  '--m1\r\nContent-Type: multipart/alternative; boundary="a1"\r\n\r\n--a1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nBonjour\r\n--a1\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Bonjour</p>\r\n--a1--\r\n'

interface Change {
  entetes?: Record<string, string | null>
  corps?: string
  pieces?: string
  /** Remplace un texte dans la source finie. */
  retouche?: readonly [string, string]
  a?: string
  boite?: string
  vague?: '1' | '2'
  de?: string
}

async function juger(change: Change = {}) {
  const entetes = Object.entries({ ...ENTETES, ...change.entetes }).flatMap(([nom, valeur]) =>
    valeur === null ? [] : [`${nom}: ${valeur}\r\n`],
  )
  const pieces =
    change.pieces ??
    piece('IHE_XDM.zip', 'application/zip', archive) +
      piece('20260306_Lettre.pdf', 'application/pdf', PDF)
  const juste = `${entetes.join('')}\r\n${change.corps ?? CORPS}${pieces}--m1--\r\n`
  const [motif, nouveau] = change.retouche ?? ['', '']
  const { ecarts } = await jugerMessage({
    octets: Buffer.from(juste.replace(motif, nouveau), 'utf8'),
    boite: boites.parAdresse(change.boite ?? MEDECIN),
    vague: change.vague ?? '2',
    dejaSoumis: (id) => id === '<deja@vu>',
    enveloppe: {
      file: 'F',
      expediteur: change.de ?? MEDECIN,
      destinataires: [{ adresse: change.a ?? PNEUMO, notifier: [], orcpt: null }],
      envid: null,
      ret: null,
      client: 'poste',
      tls: null,
      mecanisme: 'XOAUTH2',
      date: '2026-03-06T08:41:07.000Z',
    },
  })
  return ecarts.map(({ regle }) => regle.replace('mss.', ''))
}

const sansDocument = {
  entetes: { Subject: 'Bonjour', 'X-MSS-CODECDA': null, 'X-MSS-INS': null },
  pieces: '',
}

describe('un message juste', () => {
  it('avec documents, n’a aucun écart', async () => {
    expect(await juger()).toEqual([])
  })
  it('sans document, n’a aucun écart', async () => {
    expect(await juger(sansDocument)).toEqual([])
  })
  it('de vague 1, sans en-tête X-MSS, n’a aucun écart', async () => {
    const entetes = { 'X-MSS-NIL': null, 'X-MSS-CODECDA': null, 'X-MSS-INS': null }
    expect(await juger({ vague: '1', entetes })).toEqual([])
  })
})

describe('chaque règle relève son écart, et lui seul', () => {
  it.each<[string, string, Change]>([
    ['forme', 'un champ répété', { retouche: ['Date:', 'Date: hier\r\nDate:'] }],
    ['forme', 'sans Date', { entetes: { Date: null } }],
    ['forme', 'une copie cachée transmise', { entetes: { Bcc: PNEUMO } }],
    ['forme', 'une ligne trop longue', { retouche: ['Bonjour\r\n', `${'x'.repeat(1_000)}\r\n`] }],
    ['forme', 'une fin de ligne nue', { retouche: ['Bonjour\r\n', 'Bon\njour\r\n'] }],
    ['message-id', 'sans Message-ID', { entetes: { 'Message-ID': null } }],
    ['message-id', 'un Message-ID mal formé', { entetes: { 'Message-ID': 'sans-arobase' } }],
    ['message-id', 'un Message-ID déjà employé', { entetes: { 'Message-ID': '<deja@vu>' } }],
    ['fil', 'une réponse sans References', { entetes: { 'In-Reply-To': '<a@b>' } }],
    ['fil', 'References sans In-Reply-To', { entetes: { References: '<a@b>' } }],
    ['libelle-auteur', 'sans libellé', { entetes: { From: MEDECIN } }],
    ['libelle-auteur', 'un libellé libre', { entetes: { From: `Camille Testier <${MEDECIN}>` } }],
    [
      'destinataires',
      'un destinataire écrit, non remis',
      { entetes: { Cc: 'x@medecin.fictif.mssante.fr' } },
    ],
    [
      'adresse-retour',
      'une réponse hors de l’espace de confiance',
      { entetes: { 'Reply-To': 'x@exemple.fr' } },
    ],
    ['objet', 'sans le préfixe', { entetes: { Subject: 'Lettre de liaison' } }],
    ['objet', 'sans nom ni prénom', { entetes: { Subject: 'XDM/1.0/DDM+Lettre' } }],
    ['objet', 'deux espaces', { entetes: { Subject: 'XDM/1.0/DDM+Lettre  ADRUN ZOE' } }],
    [
      'objet',
      'le préfixe sans archive',
      {
        ...sansDocument,
        entetes: { ...sansDocument.entetes, Subject: 'XDM/1.0/DDM+Lettre ADRUN ZOE' },
      },
    ],
    [
      'corps',
      'du HTML d’abord',
      {
        retouche: [
          'text/plain; charset=utf-8\r\n\r\nBonjour',
          'text/html; charset=utf-8\r\n\r\nBonjour',
        ],
      },
    ],
    [
      'charset',
      'un autre jeu',
      { retouche: ['plain; charset=utf-8', 'plain; charset=iso-8859-1'] },
    ],
    [
      'accuse-lecture',
      'un accusé demandé ailleurs',
      { entetes: { 'Disposition-Notification-To': PNEUMO } },
    ],
    ['accuse-remise', 'une remise demandée ailleurs', { entetes: { 'Return-Receipt-To': PNEUMO } }],
    ['x-mss-nil', 'sans X-MSS-NIL', { entetes: { 'X-MSS-NIL': null } }],
    ['x-mss-codecda', 'sans X-MSS-CODECDA', { entetes: { 'X-MSS-CODECDA': null } }],
    ['x-mss-codecda', 'un autre code', { entetes: { 'X-MSS-CODECDA': '11490-0' } }],
    [
      'x-mss-codecda',
      'un code sans document',
      { ...sansDocument, entetes: { ...sansDocument.entetes, 'X-MSS-CODECDA': '11490-0' } },
    ],
    ['x-mss-ins', 'sans X-MSS-INS', { entetes: { 'X-MSS-INS': null } }],
    ['x-mss-ins', 'N pour une INS qualifiée', { entetes: { 'X-MSS-INS': 'N' } }],
    ['x-mss-mes', 'FIN à un professionnel', { entetes: { 'X-MSS-MES': 'FIN' } }],
    [
      'remplacement',
      'annoncé dans l’objet seul',
      {
        entetes: {
          Subject: 'XDM/1.0/DDM+[Annule et remplace] Lettre ADRUN ZOE',
          'In-Reply-To': '<a@b>',
          References: '<a@b>',
        },
      },
    ],
  ])('%s : %s', async (regle, _, change) => {
    expect(new Set(await juger(change))).toEqual(new Set([regle]))
  })

  it('pieces-xdm : sans PDF, et un PDF qui n’est pas celui du CDA', async () => {
    const zip = piece('IHE_XDM.zip', 'application/zip', archive)
    expect(await juger({ pieces: zip })).toEqual(['pieces-xdm'])
    const autre = zip + piece('a.pdf', 'application/pdf', Buffer.from('autre'))
    expect(await juger({ pieces: autre })).toEqual(['pieces-xdm'])
  })

  it('pieces-xdm : une archive illisible, ou sous un autre nom', async () => {
    const pdf = piece('a.pdf', 'application/pdf', PDF)
    const faux = piece('IHE_XDM.zip', 'application/zip', Buffer.from('rien')) + pdf
    expect(await juger({ pieces: faux })).toContain('pieces-xdm')
    const autre = piece('docs.zip', 'application/zip', archive) + pdf
    expect(await juger({ pieces: autre })).toEqual(['pieces-xdm'])
  })

  it('un-seul-patient : deux patients dans une archive', async () => {
    const pieces =
      piece('IHE_XDM.zip', 'application/zip', deuxPatients) +
      piece('a.pdf', 'application/pdf', PDF) +
      piece('b.pdf', 'application/pdf', PDF)
    expect(await juger({ pieces })).toEqual(['un-seul-patient'])
  })

  it('adresse-citoyenne : le document d’un autre patient, une clé fausse', async () => {
    const vers = (a: string) => juger({ a, entetes: { To: a } })
    expect(await vers(ZOE)).toEqual([])
    expect(await vers('277076322082910@patient.mssante.fr')).toEqual(['adresse-citoyenne'])
    expect(await vers('275126322074975@patient.mssante.fr')).toContain('adresse-citoyenne')
  })

  it('boite-applicative : une adresse de retour, dite dans le texte', async () => {
    const auteur = { From: `LGC-DEMO <${APPLICATIVE}>` }
    const accuses = { 'Return-Receipt-To': null, 'Disposition-Notification-To': null }
    const boite = APPLICATIVE
    expect(await juger({ boite, entetes: { ...auteur, ...accuses } })).toEqual([
      'boite-applicative',
    ])
    const retour = { 'Reply-To': `<${MEDECIN}>` }
    const dit = [`\r\n\r\nBonjour\r\n`, `\r\n\r\nAutomatique ; répondre à ${MEDECIN}\r\n`] as const
    expect(
      await juger({ boite, entetes: { ...auteur, ...accuses, ...retour }, retouche: dit }),
    ).toEqual([])
  })
})

describe('un accusé de lecture rendu', () => {
  const ACCUSE = {
    entetes: {
      ...sansDocument.entetes,
      'Content-Type': 'multipart/report; report-type=disposition-notification; boundary="m1"',
      'Return-Receipt-To': null,
      'Disposition-Notification-To': null,
      'In-Reply-To': '<a@b>',
      References: '<a@b>',
    },
    de: '',
    pieces: '',
  }
  const machine = (champs: string) =>
    `--m1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nLu.\r\n--m1\r\nContent-Type: message/disposition-notification\r\n\r\n${champs}\r\n`

  it('complet, n’a aucun écart', async () => {
    const corps = machine(
      `Final-Recipient: rfc822; ${MEDECIN}\r\nOriginal-Message-ID: <a@b>\r\nDisposition: manual-action/MDN-sent-manually; displayed`,
    )
    expect(await juger({ ...ACCUSE, corps })).toEqual([])
  })

  it('sans ses champs, ou avec un chemin de retour, est relevé', async () => {
    const corps = machine(`Final-Recipient: rfc822; ${MEDECIN}`)
    expect(await juger({ ...ACCUSE, corps, de: MEDECIN })).toEqual(['accuse-rendu', 'accuse-rendu'])
  })
})
