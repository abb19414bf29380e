import { buffer } from 'node:stream/consumers'
import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import {
  composerArchive,
  composerDocument,
  type DemandeDocument,
  type PatientDuDocument,
} from '../../mocks/documents/index.ts'
import { ouvrirArchive } from '../../schemas/xdm/archive.ts'
import type { Navigateur } from '../psc/parcours.essai.ts'
import {
  attendreQue,
  BOITE,
  HAKIM,
  ouvrirMessagerie,
  type ParcoursMessagerie,
} from './parcours.essai.ts'

/** Des archives reçues qui ne sont pas ce qu'elles devraient : rien ne se perd, rien ne se range à tort. */
let p: ParcoursMessagerie
let n: Navigateur
beforeAll(async () => {
  p = await ouvrirMessagerie()
}, 60_000)
afterAll(() => p.arreter())
beforeEach(async () => {
  n = await p.remettreANeuf()
  await p.ajouterBoite(n)
  await p.creerPatient(n, 'qualifiee')
}, 60_000)

const ZOE: PatientDuDocument = {
  nomNaissance: 'ADRUN',
  prenoms: 'ZOE',
  sexe: 'F',
  dateNaissance: '1975-12-31',
  lieuNaissance: '63220',
  ins: { matricule: '275126322074974', oid: '1.2.250.1.213.1.4.8' },
}
const RUTH: PatientDuDocument = {
  ...ZOE,
  nomNaissance: 'NESSI',
  prenoms: 'RUTH',
  dateNaissance: '1977-07-14',
  ins: { matricule: '277076322082910', oid: '1.2.250.1.213.1.4.8' },
}

async function composer(titre: string, patient: PatientDuDocument) {
  const demande: DemandeDocument = {
    ...{ expediteur: 'centre hospitalier fictif', type: '11490-0', format: 'N1' },
    ...{ titre, patient, texte: ['Essai'], date: new Date() },
  }
  return { demande, document: await composerDocument(demande) }
}

/** Les fichiers d'une archive, dont l'un manque ou change. */
async function retoucher(
  archive: Buffer,
  changer: (chemin: string, octets: Buffer) => Buffer | null,
): Promise<Buffer> {
  const ouverture = await ouvrirArchive(archive)
  if (!ouverture.ouverte) throw new Error('archive illisible')
  const zip = new ZipFile()
  for (const [chemin, octets] of ouverture.archive.fichiers) {
    const garde = changer(chemin, Buffer.from(octets))
    if (garde) zip.addBuffer(garde, chemin)
  }
  zip.end()
  return buffer(zip.outputStream)
}

async function livrer(sujet: string, archive: Buffer, pdf?: Buffer): Promise<void> {
  const courriel = new MailComposer({
    ...{ from: HAKIM, to: BOITE, subject: sujet, text: 'Voir la pièce jointe.' },
    attachments: [
      { filename: 'IHE_XDM.ZIP', content: archive, contentType: 'application/zip' },
      ...(pdf ? [{ filename: 'document.pdf', content: pdf, contentType: 'application/pdf' }] : []),
    ],
  })
  const source = await courriel.compile().build()
  await p.mss('deliver', { to: BOITE, from: HAKIM, raw: source.toString('base64') })
}

/** La liste des non-lus, une fois qu'elle montre ce titre. */
const nonLus = async (titre: string) => {
  const page = await attendreQue(
    () => n.aller('/recus'),
    ({ html }) => html.includes('titre-recu') && html.includes(titre),
  )
  return page.html.split('<tr').filter((ligne) => ligne.includes('titre-recu'))
}

describe('une archive reçue', () => {
  test('en règle se classe d’un clic', async () => {
    await livrer('Juste', await composerArchive([await composer('Lettre juste', ZOE)]))
    const [ligne] = await nonLus('Lettre juste')
    expect(ligne).toContain('identité exacte')
  })

  test('suivie de son PDF compte une fois, et filtre la boîte par son type', async () => {
    const lettre = await composer('Lettre à trouver', ZOE)
    await livrer('Juste', await composerArchive([lettre]), lettre.document.pdf)
    await livrer('Vide', Buffer.from('pas une archive'))
    await nonLus('Lettre à trouver')
    const boite = await attendreQue(
      () => n.aller('/messagerie?boite=2'),
      ({ texte }) => texte.includes('Vide') && texte.includes('1 document de santé'),
    )
    expect(boite.texte).toMatch(/Type de document Tous Lettre de liaison/)
    expect((await n.aller('/messagerie?boite=2&type=11490-0')).html).toContain('>Juste<')
    expect((await n.aller('/messagerie?boite=2&type=11490-0')).html).not.toContain('>Vide<')
    const aucune = await n.aller('/messagerie?boite=2&type=11502-2')
    expect(aucune.texte).toContain('Aucun message ne correspond')
  })

  test('au titre et au type faux se corrige avant de se classer, et la trace le garde', async () => {
    await livrer('Faux titre', await composerArchive([await composer('Titre faux', ZOE)]))
    const [ligne = ''] = await nonLus('Titre faux')
    const recu = /href="(\/recus\/\d+)"/.exec(ligne)?.[1] ?? ''
    const original = (await n.aller(`${recu}/original`)).html
    await n.envoyer(`${recu}/corriger`, { titre: '', type: '34874-8', date: '01/03/2026' })
    expect((await n.aller(recu)).texte).toContain('Titre faux')
    await n.envoyer(`${recu}/corriger`, { titre: 'Vrai', type: '34874-8', date: '01/03/2026' })
    await n.envoyer(`${recu}/classer`, { patient: '1' })
    const { texte } = await n.aller('/patients/1/recus')
    expect(texte).toMatch(/Vrai .*CR opératoire .*01\/03\/2026/)
    expect((await n.aller(recu)).texte).toContain('« Titre faux » → « Vrai »')
    expect((await n.aller(`${recu}/original`)).html).toBe(original)
  })

  test('sans METADATA.XML donne quand même son document, que son en-tête identifie', async () => {
    const archive = await composerArchive([await composer('Lettre sans fiche', ZOE)])
    await livrer(
      'Sans fiche',
      await retoucher(archive, (chemin, octets) => (/METADATA/.test(chemin) ? null : octets)),
    )
    const [ligne] = await nonLus('Lettre sans fiche')
    expect(ligne).toContain('identité exacte')
  })

  test('à la METADATA.XML d’un autre patient ne se classe pas d’un clic, et dit pourquoi', async () => {
    const archive = await composerArchive([await composer('Lettre douteuse', ZOE)])
    await livrer(
      'Fiche d’un autre',
      await retoucher(archive, (chemin, octets) =>
        /METADATA/.test(chemin)
          ? Buffer.from(octets.toString('utf8').replaceAll('275126322074974', '277076322082910'))
          : octets,
      ),
    )
    const [ligne = ''] = await nonLus('Lettre douteuse')
    expect(ligne).not.toContain('identité exacte')
    expect(ligne).toContain('désigne un autre patient')
  })

  test('à la METADATA.XML étrangère donne son document', async () => {
    const archive = await composerArchive([await composer('Lettre étrangère', ZOE)])
    await livrer(
      'Fiche étrangère',
      await retoucher(archive, (chemin, octets) =>
        /METADATA/.test(chemin) ? Buffer.from('<Submission xmlns="urn:autre"/>') : octets,
      ),
    )
    expect(await nonLus('Lettre étrangère')).toHaveLength(1)
  })

  test('de deux patients ne se classe pas d’un clic, ni en lot', async () => {
    const deux = await Promise.all([
      composer('Lettre de ZOE', ZOE),
      composer('Lettre de RUTH', RUTH),
    ])
    await livrer('Deux patients', await composerArchive([deux[0], deux[1]]))
    await livrer('Seule', await composerArchive([await composer('Lettre seule', ZOE)]))
    await livrer('Encore', await composerArchive([await composer('Lettre encore', ZOE)]))
    await nonLus('Lettre encore')
    const { texte } = await n.envoyer('/recus/classer-tout', {})
    expect(texte).toContain('2 documents classés au dossier de leur patient. 2 restent à comparer.')
    const lignes = await nonLus('Lettre de ZOE')
    expect(lignes.filter((l) => /Lettre de (?:ZOE|RUTH)/.test(l) && l.includes('exacte'))).toEqual(
      [],
    )
  })
})
