import { describe, expect, it } from 'vitest'
import { composerPdf } from '../../schemas/pdfa/essais/composer-pdf.ts'
import { fichiersJustes, zipper } from '../../schemas/xdm/essais/composer-archive.ts'
import type { Declare } from '../completude/declare.ts'
import { type PreuvePlantee, planterDossier } from '../completude/essais/planter-dossier.ts'
import { MOTIFS_DE_REFUS } from './index.ts'
import type { MotifJuge } from './types.ts'

const QUESTIONS = MOTIFS_DE_REFUS.flatMap(({ id, question }) =>
  question ? [{ id, ...question }] : [],
)
const texte = (octets: string) => [{ octets, type: 'text/plain' }]
const pieces = (octets: string | Buffer, type: string) => [{ octets, type }]
const GAZELLE = { type: 'document', format: 'lien-permanent-gazelle' } as const
const TRACE = { type: 'log' } as const
const IDENTITE = 'Nom de naissance, premier prénom, date de naissance, sexe'
const CRITERES =
  'RPPS, nom, prénom, profession, spécialité, raison sociale, code postal, ville, adresse MSSanté'
const FILM = { debut: '2026-11-20T12:00:00Z', fin: '2026-11-20T12:01:00Z' }
const EMPECHE = { raison: 'sans ffmpeg', remede: 'installez-le' }
const ESSAI = { revision: 'essai-1', statut: 'fictif' }
const PASSEES: ReadonlySet<MotifJuge['issue']> = new Set(['verifie', 'repondu', 'hors-perimetre'])
const repondreATout = (reponse: (attendue: 'oui' | 'non') => 'oui' | 'non') =>
  QUESTIONS.map(({ id, attendue }) => ({
    ...{ motif: id, reponse: reponse(attendue), par: 'Dominique Essai, directrice' },
    date: '2026-11-21',
  }))
const TOUT_REPONDU = repondreATout((attendue) => attendue)
const TOUT_CONTREDIT = repondreATout((attendue) => (attendue === 'oui' ? 'non' : 'oui'))
const DECLARE_EN_REGLE: Partial<Declare> = {
  versionCandidate: '2.4.1',
  nomAuGuichetPsc: 'Cabinet Démo',
  cnda: [{ homologation: 'INSi', statut: 'homologué', version: '2.4.1', date: '2026-10-01' }],
}
const PAPIER = { type: 'attestation', description: 'Autorisation CNDA INSi' } as const
const ENTIER = { film: { ...FILM, cadre: 'ecran-virtuel' } } as const

const joindre = (pdf: Buffer, archive: Buffer): readonly PreuvePlantee[] => [
  { catalogue: { type: 'pdf' }, fichiers: pieces(pdf, 'application/pdf') },
  { catalogue: { type: 'xdm' }, fichiers: pieces(archive, 'application/zip') },
]

type Preuves = Readonly<Record<string, PreuvePlantee | readonly PreuvePlantee[]>>

const EN_REGLE = (pdf: Buffer, archive: Buffer): Preuves => ({
  'FIC.01': { catalogue: GAZELLE, fichiers: texte('https://interopsegur.esante.gouv.fr/report') },
  'INS/va1.53': {},
  'DMP/va1.01': {
    catalogue: { type: 'video' },
    fichiers: pieces('mp4', 'video/mp4'),
    prise: ENTIER,
  },
  'SC.MSS/CONF.17': { catalogue: TRACE, fichiers: texte('09:12 ; C. TESTIER ; envoi ; 250 OK') },
  'SC.DMP/CONF.21': {},
  'SC.CDA/DD.12': joindre(pdf, archive),
  'SC.CDA/VISU.01': {},
  'SC.MSS/CONF.20': { texte: CRITERES },
  'LGC.DMP/UX.10': {},
  'MSS/va1.19': {
    catalogue: { environnementExige: 'production' },
    prise: { environnement: 'production' },
  },
  'INS/va1.42': {
    catalogue: { type: 'document' },
    fichiers: texte('Copies chiffrées, clés gardées à part, supprimées après cinq ans.'),
  },
  'INS.49': { catalogue: PAPIER, fichiers: pieces('%PDF-1.4\n', 'application/pdf') },
  'INS/va1.36': { texte: IDENTITE },
})

const EN_FAUTE = (pdf: Buffer, archive: Buffer): Preuves => ({
  'SC.CDA/DD.12': joindre(pdf, archive),
  'FIC.01': { catalogue: GAZELLE, fichiers: texte('https://interop.esante.gouv.fr/report') },
  'FIC.02': { image: 7 },
  'INS/va1.53': { fichiers: texte('MSH|^~\\&|LGC') },
  'DMP/va1.01': { image: 7, prise: { film: { ...FILM, cadre: 'page', empechement: EMPECHE } } },
  'SC.MSS/CONF.17': { catalogue: TRACE, fichiers: texte('boundary="b"') },
  'SC.DMP/CONF.21': {},
  'SC.CDA/VISU.01': {},
  'SC.MSS/CONF.20': { texte: 'Nom, prénom' },
  'LGC.DMP/UX.10': {},
  'MSS/va1.19': { catalogue: { environnementExige: 'production' } },
  'INS/va1.42': { catalogue: { type: 'document' }, fichiers: texte('Les copies sont gardées.') },
  'INS.49': { catalogue: PAPIER },
  'INS/va1.36': { texte: 'Nom de naissance' },
})

/** Un dossier où chacun des motifs a de quoi être jugé. */
const encapsuler = (pdf: Buffer) => zipper(fichiersJustes({}, { corps: pdf.toString('base64') }))

describe('un dossier entier', () => {
  const SFP = { rem: { code: 'SFP-LGC-Va2', rem: 'REM-SFP-LGC-Va2', ...ESSAI } }
  const planter = (preuves: Preuves) =>
    planterDossier(
      Object.entries(preuves).map(([id, preuve]) => ({
        id,
        exigence: { services: id === 'INS.49' ? ['INSi'] : ['LGC-UI'] },
        verdict: 'conforme',
        preuves: [preuve].flat(),
      })),
      { campagne: SFP },
    )

  it('en règle, ne lève rien : aucun motif, aucun constat, rien à faire', async () => {
    const pdf = await composerPdf()
    const dossier = planter(EN_REGLE(pdf, await encapsuler(pdf)))
    const verifie = await dossier.verifier({ ...DECLARE_EN_REGLE, reponses: TOUT_REPONDU })
    expect(verifie.constats).toEqual([])
    expect(verifie.motifs.filter(({ issue }) => !PASSEES.has(issue))).toEqual([])
    expect(verifie.motifs.filter(({ issue }) => issue === 'sans-objet')).toEqual([])
    expect(verifie.comptes).toMatchObject({ prete: 14, 'a-corriger': 0, manquante: 0 })
    expect(verifie.complet).toBe(true)
  })

  it('en faute sur tout, lève les dix-huit motifs du dossier', async () => {
    const autre = await composerPdf({ lignes: ['Un autre texte'] })
    const dossier = planter(EN_FAUTE(await composerPdf(), await encapsuler(autre)))
    const declare = { nomAuGuichetPsc: 'Cabinet-Démo', reponses: TOUT_CONTREDIT }
    const donnees = [{ fichier: 'dossier/a.pdf', titre: 'matricule INS', lieu: 'page 1' }]
    const { motifs, complet } = await dossier.verifier(declare, donnees)
    const leves = motifs.filter(({ issue }) => issue === 'trouve').map(({ numero }) => numero)
    expect(leves).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19])
    expect(complet).toBe(false)
  })
})
