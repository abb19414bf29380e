import { describe, expect, it } from 'vitest'
import { chargerReferentiels } from '../../rem/index.ts'
import { GABARITS } from '../../schemas/cda/essais/gabarits.ts'
import { composerPdf } from '../../schemas/pdfa/essais/composer-pdf.ts'
import { ecrireCda, fichiersJustes, zipper } from '../../schemas/xdm/essais/composer-archive.ts'
import type { Declare } from '../completude/declare.ts'
import {
  type ExigencePlantee,
  type PreuvePlantee,
  planterDossier,
} from '../completude/essais/planter-dossier.ts'
import { MOTIFS_DE_REFUS } from './index.ts'
import { MOTIFS_A_QUESTION } from './motifs-a-question.ts'
import type { DonneesReelles, MotifJuge } from './types.ts'

interface Cas {
  /** Référence de l'exigence plantée. */
  exigence?: string
  precise?: Partial<ExigencePlantee>
  preuves?: readonly PreuvePlantee[]
  declare?: Partial<Declare>
  donnees?: DonneesReelles
  rem?: string
}

async function juger(id: string, cas: Cas): Promise<MotifJuge> {
  const { exigence = 'FIC.01', precise = {}, preuves = [{}], declare, donnees, rem } = cas
  const dossier = planterDossier([{ id: exigence, ...precise, preuves }], {
    campagne: rem
      ? { rem: { code: rem, rem: `REM-${rem}`, revision: 'essai', statut: 'fictif' } }
      : {},
  })
  const juge = (await dossier.verifier(declare, donnees)).motifs.find((motif) => motif.id === id)
  if (!juge) throw new Error(`aucun motif ${id}`)
  return juge
}

const observes = ({ trouvailles }: MotifJuge): string =>
  trouvailles.map(({ observe }) => observe).join(' ')

const texte = (octets: string, type = 'text/plain') => [{ octets, type }]
const repondre = (motif: string, reponse: 'oui' | 'non', date = '2026-11-21') => ({
  reponses: [{ motif, reponse, par: 'Dominique Essai, directrice', date }],
})

const GAZELLE = { type: 'document', format: 'lien-permanent-gazelle' } as const
const lien = (url: string): Cas => ({ preuves: [{ catalogue: GAZELLE, fichiers: texte(url) }] })
const TRACE = { type: 'log' } as const
const trace = (contenu: string): Cas => ({
  exigence: 'SC.MSS/CONF.17',
  preuves: [{ catalogue: TRACE, fichiers: texte(contenu) }],
  declare: repondre('trace-sans-message', 'oui'),
})
const IDENTITE = 'term: Nom de naissance\nterm: Premier prénom\nterm: Date de naissance\nterm: Sexe'
const CRITERES =
  'RPPS, nom, prénom, profession, spécialité, raison sociale, code postal, ville, adresse MSSanté'
const copie = (contenu: string): Cas => ({
  exigence: 'INS/va1.42',
  preuves: [{ catalogue: { type: 'document' }, fichiers: texte(contenu) }],
})
const usager = (environnement: 'production' | 'recette'): Cas => ({
  exigence: 'MSS/va1.19',
  preuves: [{ catalogue: { environnementExige: 'production' }, prise: { environnement } }],
})
const FILM = { debut: '2026-11-20T12:00:00Z', fin: '2026-11-20T12:01:00Z' }
const EMPECHE = { raison: 'sans ffmpeg', remede: 'installez-le' }
const cnda = (statut: 'demande déposée' | 'en cours actif'): Cas => ({
  precise: { exigence: { services: ['INSi'] } },
  preuves: [{ catalogue: { type: 'attestation', description: 'Autorisation CNDA INSi' } }],
  declare: { cnda: [{ homologation: 'INSi', statut, version: '2.4.1', date: '2026-10-01' }] },
})

describe('les motifs de refus', () => {
  it('sont les dix-neuf de convergence.md §6, dans l’ordre, chacun contrôlé ou expliqué', () => {
    expect(MOTIFS_DE_REFUS.map(({ numero }) => numero)).toEqual(
      Array.from({ length: 19 }, (_, i) => i + 1),
    )
    const muets = MOTIFS_DE_REFUS.filter(
      ({ chercher, question, horsPerimetre }) => !chercher && !question && !horsPerimetre,
    )
    expect(muets).toEqual([])
  })

  it('visent des exigences que le catalogue connaît', () => {
    const connues = new Set(
      chargerReferentiels().flatMap(({ exigences }) =>
        exigences.flatMap(({ id, repriseVa2 }) => [id, repriseVa2]),
      ),
    )
    const visees = MOTIFS_DE_REFUS.flatMap(({ exigences }) => exigences)
    expect(visees.filter((exigence) => !connues.has(exigence))).toEqual([])
  })

  it.each<[string, string, Cas, string, Cas]>([
    [
      'preuves-groupees',
      'le même fichier à deux numéros',
      { preuves: [{ image: 7 }, { image: 7 }] },
      'Même contenu que FIC.01.01.02',
      { preuves: [{ image: 7 }, { image: 8 }] },
    ],
    [
      'preuves-groupees',
      'deux fichiers à un numéro',
      { preuves: [{ fichiers: [...texte('a'), ...texte('b')] }] },
      '2 fichiers remis',
      { preuves: [{ fichiers: texte('a') }] },
    ],
    [
      'hl7v2-pour-un-lgc',
      'un message HL7 v2',
      { exigence: 'INS/va1.53', preuves: [{ fichiers: texte('MSH|^~\\&|LGC') }] },
      'message HL7 v2',
      { exigence: 'INS/va1.53', preuves: [{}] },
    ],
    [
      'lien-gazelle',
      'un lien d’entraînement',
      lien('https://interop.esante.gouv.fr/evs/report.seam?oid=1'),
      'interop.esante.gouv.fr',
      lien('https://interopsegur.esante.gouv.fr/evs/report.seam?oid=1'),
    ],
    [
      'lien-gazelle',
      'un lien qui imite l’hôte',
      lien('https://interopsegur.esante.gouv.fr.exemple.test/report'),
      'exemple.test',
      lien('https://interopsegur.esante.gouv.fr/report'),
    ],
    [
      'lien-gazelle',
      'aucun lien',
      lien('rapport joint'),
      'Aucun lien lisible',
      lien('https://interopsegur.esante.gouv.fr/report'),
    ],
    [
      'retention-unitaire',
      'une réponse contraire',
      { exigence: 'DMP/va1.01', declare: repondre('retention-unitaire', 'non') },
      '',
      { exigence: 'DMP/va1.01', declare: repondre('retention-unitaire', 'oui') },
    ],
    [
      'trace-sans-message',
      'le corps du message',
      trace('Content-Type: multipart/mixed; boundary="b"\n\nBonjour'),
      'plusieurs parties',
      trace('2026-11-20 09:12:04 +01:00 ; Camille TESTIER ; envoi ; RCPT 1 ; 250 OK'),
    ],
    [
      'trace-sans-message',
      'une pièce en base 64',
      trace(`09:12 envoi UEsDB${'A'.repeat(40)}`),
      'base 64',
      trace('09:12 ; Camille TESTIER ; suppression ; UID 12 ; OK'),
    ],
    [
      'trace-sans-message',
      'un échange SMTP entier',
      trace('C: MAIL FROM:<a@b.test>\nC: RCPT TO:<c@d.test>\nC: DATA\nS: 354'),
      'échange SMTP',
      trace('09:12 ; envoi à c@d.test ; 250'),
    ],
    [
      'message-de-responsabilite',
      'une réponse contraire',
      { exigence: 'SC.DMP/CONF.21', declare: repondre('message-de-responsabilite', 'non') },
      '',
      { exigence: 'SC.DMP/CONF.21', declare: repondre('message-de-responsabilite', 'oui') },
    ],
    [
      'feuille-de-style',
      'une réponse contraire',
      { exigence: 'SC.CDA/VISU.01', declare: repondre('feuille-de-style', 'non') },
      '',
      { exigence: 'SC.CDA/VISU.01', declare: repondre('feuille-de-style', 'oui') },
    ],
    [
      'criteres-annuaire',
      'un critère absent',
      {
        exigence: 'SC.MSS/CONF.20',
        preuves: [{ texte: CRITERES.replace('code postal, ', '') }],
      },
      'code postal',
      { exigence: 'SC.MSS/CONF.20', preuves: [{ texte: CRITERES }] },
    ],
    [
      'prerequis-ancien',
      'une réponse contraire',
      { exigence: 'LGC.DMP/UX.10', declare: repondre('prerequis-ancien', 'non') },
      '',
      { exigence: 'LGC.DMP/UX.10', declare: repondre('prerequis-ancien', 'oui') },
    ],
    [
      'envoi-a-un-usager',
      'un envoi en recette',
      usager('recette'),
      'recette',
      usager('production'),
    ],
    [
      'copie-d-identite',
      'la suppression tue',
      copie('Copies chiffrées en AES-256, clés gardées à part.'),
      'la suppression',
      copie('Copies chiffrées en AES-256, clés gardées à part, supprimées après cinq ans.'),
    ],
    [
      'statut-cnda',
      'une demande à peine déposée',
      cnda('demande déposée'),
      'trop tôt',
      cnda('en cours actif'),
    ],
    [
      'statut-cnda',
      'un papier non déclaré',
      { ...cnda('en cours actif'), declare: {} },
      'Aucun papier du CNDA déclaré pour INSi',
      cnda('en cours actif'),
    ],
    [
      'attestation-hors-modele',
      'une réponse contraire',
      { rem: 'SFP-LGC-Va2', declare: repondre('attestation-hors-modele', 'non') },
      '',
      { rem: 'SFP-LGC-Va2', declare: repondre('attestation-hors-modele', 'oui') },
    ],
    [
      'champs-d-identite',
      'un champ absent',
      { exigence: 'INS/va1.36', preuves: [{ texte: IDENTITE.replace('term: Sexe', '') }] },
      'sexe',
      { exigence: 'INS/va1.36', preuves: [{ texte: IDENTITE }] },
    ],
    [
      'film-partiel',
      'un film de la page seule',
      { preuves: [{ prise: { film: { ...FILM, cadre: 'page', empechement: EMPECHE } } }] },
      'film de la page seule',
      { preuves: [{ prise: { film: { ...FILM, cadre: 'ecran-virtuel' } } }] },
    ],
    [
      'donnees-reelles',
      'un matricule hors du jeu fictif',
      {
        donnees: [{ fichier: 'dossier/a.pdf', titre: 'matricule INS', lieu: 'page 1' }],
        declare: repondre('donnees-reelles', 'oui'),
      },
      'dossier/a.pdf, page 1',
      { declare: repondre('donnees-reelles', 'oui') },
    ],
    [
      'denomination',
      'deux noms',
      { declare: { nomAuGuichetPsc: 'Cabinet-Démo' } },
      '« Cabinet-Démo » au guichet PSC',
      { declare: { nomAuGuichetPsc: 'Cabinet Démo' } },
    ],
  ])('%s : voit %s, et rien dans un dossier en règle', async (id, _, fautif, vu, enRegle) => {
    const trouve = await juger(id, fautif)
    expect(trouve.issue).toBe('trouve')
    expect(observes(trouve)).toContain(vu)
    expect(['verifie', 'repondu']).toContain((await juger(id, enRegle)).issue)
  })

  it('recette-d-installation est hors périmètre, et dit pourquoi', async () => {
    const juge = await juger('recette-d-installation', {})
    expect(juge.issue).toBe('hors-perimetre')
    expect(juge.phrase).toContain('paiement')
  })
})

describe('pdf-joint', () => {
  const PREUVES = [
    { type: 'pdf', format: null },
    { type: 'xdm', format: null },
  ] as const
  const joindre = (pdf: Buffer, autre: string | Buffer, type = 'application/zip'): Cas => ({
    exigence: 'SC.CDA/DD.12',
    preuves: [
      { catalogue: PREUVES[0], fichiers: [{ octets: pdf, type: 'application/pdf' }] },
      { catalogue: PREUVES[1], fichiers: [{ octets: autre, type }] },
    ],
  })
  const archive = (pdf: Buffer) => zipper(fichiersJustes({}, { corps: pdf.toString('base64') }))

  it('compare octet à octet le PDF d’un N1 et celui de l’archive', async () => {
    const pdf = await composerPdf()
    const autre = await composerPdf({ lignes: ['Un autre texte'] })
    const trouve = await juger('pdf-joint', joindre(autre, await archive(pdf)))
    expect(observes(trouve)).toContain('n’est pas celui que le document encapsule')
    expect((await juger('pdf-joint', joindre(pdf, await archive(pdf)))).issue).toBe('verifie')
  })

  it('ouvre la source d’un message', async () => {
    const pdf = await composerPdf({ lignes: ['Un autre texte'] })
    const cda = ecrireCda({ corps: (await composerPdf()).toString('base64') })
    const partie = (nom: string, octets: string | Buffer) =>
      `--b\r\nContent-Type: application/octet-stream; name="${nom}"\r\nContent-Disposition: attachment; filename="${nom}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(octets).toString('base64')}\r\n`
    const message = `Content-Type: multipart/mixed; boundary=b\r\n\r\n${partie('a.pdf', pdf)}${partie('a.xml', cda)}--b--\r\n`
    const trouve = await juger('pdf-joint', {
      exigence: 'MSS/va1.01',
      preuves: [{ catalogue: { type: 'log', format: 'source-smtp' }, fichiers: texte(message) }],
    })
    expect(observes(trouve)).toContain('a.pdf')
  })

  it('lit dans le PDF les titres et les textes d’un N3', async () => {
    const n3 = GABARITS.vaccination()
    const xml = 'application/xml'
    const complet = await composerPdf({
      lignes: ['Note de vaccination', '14/11/2025 PRIORIX A69CE417B 1'],
    })
    expect((await juger('pdf-joint', joindre(complet, n3, xml))).issue).toBe('verifie')
    const sansTitre = await composerPdf({ lignes: ['PRIORIX A69CE417B 14/11/2025'] })
    expect(observes(await juger('pdf-joint', joindre(sansTitre, n3, xml)))).toContain(
      'sections absentes : « Note de vaccination »',
    )
    const sansTexte = await composerPdf({ lignes: ['Note de vaccination'] })
    expect(observes(await juger('pdf-joint', joindre(sansTexte, n3, xml)))).toContain('priorix')
  })
})

describe('une question', () => {
  const film = { preuves: [{ fichiers: [{ octets: 'mp4', type: 'video/mp4' }] }] } as const

  it('reste à répondre tant que personne n’a répondu', async () => {
    expect(await juger('donnees-reelles', {})).toMatchObject({
      issue: 'a-repondre',
      question: { attendue: 'oui', reponse: null },
    })
  })

  it('ne se contente pas d’une réponse plus vieille que la campagne', async () => {
    const declare = repondre('donnees-reelles', 'oui', '2026-11-19')
    expect((await juger('donnees-reelles', { declare })).issue).toBe('a-repondre')
  })

  it('ne se pose pas sur une preuve qui n’est pas prise', async () => {
    const cas = { exigence: 'DMP/va1.01', preuves: [{ absente: true }] } as const
    expect((await juger('retention-unitaire', cas)).issue).toBe('rien-a-lire')
  })

  it('se pose sur ce que le programme n’a pas pu lire : capture sans texte, film remis', async () => {
    expect((await juger('champs-d-identite', { exigence: 'INS/va1.36' })).issue).toBe('a-repondre')
    expect((await juger('film-partiel', film)).issue).toBe('a-repondre')
  })

  it('une réponse ne couvre pas ce que le programme a trouvé', async () => {
    const cas = { preuves: [{ texte: 'rien' }], exigence: 'INS/va1.36' }
    const declare = repondre('champs-d-identite', 'oui')
    expect((await juger('champs-d-identite', { ...cas, declare })).issue).toBe('trouve')
  })

  it('ne se pose pas hors des référentiels du motif', async () => {
    const juge = await juger('attestation-hors-modele', {})
    expect(juge).toMatchObject({ issue: 'sans-objet', question: null })
  })

  it('n’est posée que par les motifs que la configuration nomme', () => {
    const poses = MOTIFS_DE_REFUS.filter(({ question }) => question !== undefined)
    expect(poses.map(({ id }) => id)).toEqual([...MOTIFS_A_QUESTION])
  })
})

it('ne lit rien hors de la campagne, même quand un journal le demande', async () => {
  const { lue, verifier } = planterDossier([
    { id: 'FIC.01', preuves: [{ catalogue: GAZELLE, fichiers: texte('https://x.test') }] },
  ])
  const preuve = lue.chapitres[0]?.exigences[0]?.scenarios[0]?.preuves[0]
  if (preuve?.composition.genre !== 'fichier') throw new Error('pas de fichier')
  preuve.composition.fichier.chemin = '../../../../../../etc/hostname'
  const juge = (await verifier()).motifs.find(({ id }) => id === 'lien-gazelle')
  expect(juge?.trouvailles[0]?.observe).toBe('Aucun lien lisible.')
})
