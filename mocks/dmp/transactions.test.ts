import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ASSOCIATIONS, STATUTS } from '../../schemas/xds/metadonnees.ts'
import { type NomRequete, REQUETES } from '../../schemas/xds/requetes.ts'
import { creerSchemaRim } from '../../schemas/xds/schema-rim.ts'
import { libererXsd } from '../../schemas/xml/compiler-xsd.ts'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type BancDmp, ouvrirBancDmp } from './essai/appeler.ts'
import {
  type Changement,
  composerLot,
  type FicheVue,
  versConfidentialite,
  versStatut,
} from './essai/changements.ts'
import { enLigne, liste, provide, requete, retrait, soumission } from './essai/messages.ts'
import { cx, parPsc, parStructure, type VihfEcrit, ZOE } from './essai/vihf.ts'
import type { Soumission } from './rim/lire-objet.ts'
import { lireDemandeSoap } from './soap/lire-demande.ts'

let dmp: BancDmp
beforeAll(async () => {
  dmp = await ouvrirBancDmp()
}, DELAI_IGC_MS)
afterAll(() => dmp.banc.arreter())
beforeEach(async () => {
  await dmp.controler('reset', {})
  await dmp.controler('dossiers', { action: 'autoriser', ins: ZOE, ps: MOI })
})

const MOI = '899700000013'
const OCTETS = Buffer.from('<ClinicalDocument/>')
const { actif, archive, obsolete, supprime } = STATUTS

const alimenter = (s: Soumission) =>
  dmp.appeler({ operation: 'alimentation', corps: provide(s, enLigne(OCTETS)) })

async function fiches(): Promise<readonly FicheVue[]> {
  const { json } = await dmp.controler(`documents?ins=${ZOE}`)
  return json.documents as readonly FicheVue[]
}

/** Dépose un document d'ailleurs par l'API de contrôle. */
async function deposer(document: Record<string, unknown> = {}): Promise<FicheVue> {
  const { json } = await dmp.controler('documents', {
    action: 'deposer',
    ins: ZOE,
    contenu: OCTETS.toString('base64'),
    ...document,
  })
  return json.document as FicheVue
}

const chercher = (
  nom: NomRequete,
  parametres: Parameters<typeof requete>[1],
  vihf: VihfEcrit = parPsc(),
) => dmp.appeler({ operation: 'recherche', vihf, corps: requete(REQUETES[nom], parametres) })

/** Les titres trouvés par FindDocuments, et le code d'erreur s'il y en a. */
async function titres(
  parametres: Parameters<typeof requete>[1] = [],
  { vihf = parPsc(), statut = actif }: { vihf?: VihfEcrit; statut?: string } = {},
) {
  const { soap, erreurs } = await chercher(
    'FindDocuments',
    [
      ['$XDSDocumentEntryPatientId', `'${cx(ZOE)}'`],
      ['$XDSDocumentEntryStatus', `('${statut}')`],
      ...parametres,
    ],
    vihf,
  )
  if (erreurs.length > 0) return erreurs
  return [
    ...soap.matchAll(/<ExtrinsicObject .*?<\/Slot><Name><LocalizedString [^>]*value="([^"]*)"/g),
  ]
    .map(([, titre = '']) => titre)
    .sort()
}

/** Envoie un lot de mise à jour à propos de cette fiche. */
const mettreAJour = (changer: Changement, fiche: FicheVue, vihf = parPsc()) =>
  dmp.appeler({ operation: 'mise-a-jour', vihf, corps: liste(composerLot(changer, fiche)) })

describe('alimentation et remplacement', () => {
  test('RPLC : l’ancien devient obsolète, le nouveau est en vigueur', async () => {
    await alimenter(soumission({ titre: 'v1' }))
    const [v1] = await fiches()
    const envoi = await alimenter(soumission({ titre: 'v2', remplace: v1?.entryUuid ?? '' }))
    expect(envoi.erreurs).toEqual([])
    expect((await fiches()).map(({ titre, statut }) => [titre, statut])).toEqual([
      ['v1', 'obsolete'],
      ['v2', 'actif'],
    ])
    const encore = await alimenter(soumission({ remplace: v1?.entryUuid ?? '' }))
    expect(encore.erreurs).toEqual(['XDSReplaceFailed'])
  })

  test('le même lot renvoyé après une issue inconnue ne fait rien de plus', async () => {
    const s = soumission()
    const reponses = [await alimenter(s), await alimenter(s)]
    expect(reponses.map(({ erreurs }) => erreurs)).toEqual([[], []])
    expect((await fiches()).length).toBe(1)
  })

  test('lot connu d’un autre contenu, document connu d’un autre contenu : refusés', async () => {
    const s = soumission()
    await alimenter(s)
    const autre = await dmp.appeler({
      operation: 'alimentation',
      corps: provide(s, enLigne(Buffer.from('<autre/>'))),
    })
    expect(autre.erreurs).toEqual(['XDSDuplicateUniqueIdInRegistry', 'XDSNonIdenticalHash'])
  })

  test('code hors nomenclature, classe d’un autre type, N absent : refusés', async () => {
    const faux = [
      soumission({
        classe: '77',
        type: { code: 'X', systeme: '1.2.250.1.213.1.1.4.12', libelle: '' },
      }),
      soumission({ classe: '11' }),
      soumission({ confidentialite: ['MASQUE_PS'] }),
    ]
    const codes = []
    for (const s of faux) codes.push((await alimenter(s)).erreurs)
    expect(codes).toEqual([
      ['XDSRegistryMetadataError'],
      ['XDSRegistryMetadataError'],
      ['XDSRegistryMetadataError'],
    ])
  })
})

describe('recherche', () => {
  test('critères combinés : types en OU, périodes, auteur, statut', async () => {
    const type = (code: string) => ({ code, systeme: '2.16.840.1.113883.6.1', libelle: code })
    await deposer({ titre: 'ancien', dateActe: '20200101' })
    await deposer({ titre: 'lettre', type: type('11490-0'), dateActe: '20260301' })
    await deposer({ titre: 'consultation', dateActe: '20260302' })
    await deposer({ titre: 'imagerie', type: type('18748-4'), dateActe: '20260303' })
    const types = "('11490-0^^2.16.840.1.113883.6.1' ,\n '11488-4^^2.16.840.1.113883.6.1')"
    expect(await titres([['$XDSDocumentEntryTypeCode', types]])).toEqual([
      'ancien',
      'consultation',
      'lettre',
    ])
    expect(
      await titres([
        ['$XDSDocumentEntryTypeCode', types],
        ['$XDSDocumentEntryServiceStartTimeFrom', "'20260302000000'"],
        ['$XDSDocumentEntryServiceStartTimeTo', "'20260303'"],
      ]),
    ).toEqual(['consultation'])
    expect(await titres([['$XDSDocumentEntryAuthorPerson', "('%BONNET%')"]])).toHaveLength(4)
    expect(await titres([['$XDSDocumentEntryAuthorPerson', "('%TESTIER%')"]])).toEqual([])
    expect(await titres([], { statut: archive })).toEqual([])
  })

  test('par lots : les lots depuis une date, leurs associations, puis les documents', async () => {
    const s = soumission()
    await alimenter(s)
    const lots = await chercher('FindSubmissionSets', [
      ['$XDSSubmissionSetPatientId', `'${cx(ZOE)}'`],
      ['$XDSSubmissionSetStatus', `('${actif}')`],
      ['$XDSSubmissionSetSubmissionTimeFrom', "'20260302'"],
    ])
    const lot = /<RegistryPackage id="([^"]+)"/.exec(lots.soap)?.[1] ?? ''
    const liens = await chercher('GetAssociations', [['$uuid', `('${lot}')`]])
    const cible = /targetObject="([^"]+)"/.exec(liens.soap)?.[1] ?? ''
    const contenu = await chercher('GetDocumentsAndAssociations', [
      ['$XDSDocumentEntryEntryUUID', `('${cible}')`],
    ])
    expect(contenu.soap).toContain(s.uniqueId)
    expect(contenu.soap).toContain('AssociationType:HasMember')
    const inverse = await chercher('GetSubmissionSets', [['$uuid', `('${cible}')`]])
    expect(inverse.soap).toContain(`<RegistryPackage id="${lot}"`)
    const tout = await chercher('GetSubmissionSetAndContents', [
      ['$XDSSubmissionSetEntryUUID', `'${lot}'`],
    ])
    expect(tout.soap).toContain(`<ExtrinsicObject id="${cible}"`)
  })

  test('GetRelatedDocuments suit un remplacement', async () => {
    const v1 = await deposer({ titre: 'v1' })
    const v2 = await deposer({ titre: 'v2', remplace: v1.uniqueId })
    const lies = await chercher('GetRelatedDocuments', [
      ['$XDSDocumentEntryEntryUUID', `'${v1.entryUuid}'`],
      ['$AssociationTypes', `('${ASSOCIATIONS.remplace}')`],
    ])
    expect(lies.soap).toContain(v2.uniqueId)
  })

  test('TD3.1b : un certificat de structure n’obtient que la référence d’un document désigné', async () => {
    const s = soumission()
    await alimenter(s)
    const id = [['$XDSDocumentEntryUniqueId', `('${s.uniqueId}')`]] as const
    const reference = await dmp.appeler({
      operation: 'recherche',
      vihf: parStructure(),
      corps: requete(REQUETES.GetDocuments, id, 'ObjectRef'),
    })
    expect(reference.soap).toMatch(/<ObjectRef id="urn:uuid:[^"]+"\/>/)
    expect((await chercher('GetDocuments', id, parStructure())).erreurs).toEqual([
      'DMPAccessDeniedByRightsService',
    ])
    expect(await titres([], { vihf: parStructure() })).toEqual(['DMPAccessDeniedByRightsService'])
  })
})

test('ce que le service répond suit lui-même ebRIM', async () => {
  const v1 = await deposer({ confidentialite: ['N', 'INVISIBLE_PATIENT'] })
  await deposer({ remplace: v1.uniqueId })
  const { soap } = await chercher('GetDocumentsAndAssociations', [
    ['$XDSDocumentEntryEntryUUID', `('${v1.entryUuid}')`],
  ])
  const schema = creerSchemaRim()
  const lu = lireDemandeSoap(Buffer.from(soap), { charset: null, schema, tailleMax: 1_000_000 })
  libererXsd(schema)
  expect('demande' in lu && [lu.demande.anomalies, lu.demande.adressageManquant]).toEqual([
    [],
    ['ReplyTo'],
  ])
  expect(soap).toContain('AssociationType:RPLC')
})

describe('visibilité', () => {
  test('masqué : caché aux autres, vu de l’auteur, du médecin traitant et en bris de glace', async () => {
    const { uniqueId } = await deposer({ titre: 'masqué', confidentialite: ['N', 'MASQUE_PS'] })
    await deposer({ titre: 'invisible', confidentialite: ['N', 'INVISIBLE_PATIENT'] })
    expect(await titres()).toEqual(['invisible'])
    const refuse = await dmp.appeler({
      operation: 'retrait',
      vihf: parPsc(),
      corps: retrait(uniqueId),
    })
    expect(refuse.erreurs).toEqual(['XDSDocumentUniqueIdError'])
    const bris = () => ({ ...parPsc(), usage: 'bris_de_glace' })
    expect(await titres([], { vihf: bris() })).toEqual(['invisible', 'masqué'])
    await dmp.controler('dossiers', { action: 'changer', ins: ZOE, opposeBrisDeGlace: true })
    expect(await titres([], { vihf: bris() })).toEqual(['DMPAccessDeniedByRightsService'])
    await dmp.controler('dossiers', { action: 'changer', ins: ZOE, medecinTraitant: MOI })
    expect(await titres()).toEqual(['invisible', 'masqué'])
  })

  test('bris de glace : sans autorisation, mais pas pour un professionnel bloqué', async () => {
    await deposer({ titre: 'un' })
    await dmp.controler('dossiers', { action: 'desautoriser', ins: ZOE, ps: MOI })
    expect(await titres()).toEqual(['DMPAccessDeniedByRightsService'])
    expect(await titres([], { vihf: { ...parPsc(), usage: 'bris_de_glace' } })).toEqual(['un'])
    await dmp.controler('dossiers', { action: 'bloquer', ins: ZOE, ps: MOI })
    expect(await titres([], { vihf: { ...parPsc(), usage: 'bris_de_glace' } })).toEqual([
      'DMPAccessDeniedByRightsService',
    ])
  })

  test('retrait mêlé : les trouvés et une erreur par absent, PartialSuccess', async () => {
    const { uniqueId } = await deposer()
    const { soap, pieces, erreurs } = await dmp.appeler({
      operation: 'retrait',
      vihf: parPsc(),
      corps: retrait(uniqueId, '1.2.3'),
    })
    expect(soap).toContain('urn:ihe:iti:2007:ResponseStatusType:PartialSuccess')
    expect([pieces.length, erreurs]).toEqual([1, ['XDSDocumentUniqueIdError']])
  })
})

describe('TD3.3', () => {
  test('b : rendu visible au patient, nouvelle version, même identifiant logique', async () => {
    const avant = await deposer({ confidentialite: ['N', 'INVISIBLE_PATIENT'] })
    const reponse = await mettreAJour(versConfidentialite(['N']), avant)
    expect(reponse.erreurs).toEqual([])
    const [ancienne, nouvelle] = await fiches()
    expect([ancienne?.statut, nouvelle?.statut, nouvelle?.version]).toEqual([
      'obsolete',
      'actif',
      2,
    ])
    expect([nouvelle?.lid === avant.lid, nouvelle?.entryUuid === avant.entryUuid]).toEqual([
      true,
      false,
    ])
    expect(nouvelle?.confidentialite).toEqual(['N'])
    expect(reponse.soap).toContain('UpdateDocumentSet-Response')
  })

  test.each<[string, Parameters<typeof versConfidentialite>, string]>([
    ['version dépassée', [['N'], '7'], 'XDSMetadataVersionError'],
    ['autre chose a changé', [['N'], '1', 'Autre titre'], 'XDSMetadataUpdateError'],
    ['rien ne change', [['N', 'INVISIBLE_PATIENT']], 'XDSMetadataUpdateError'],
    [
      'rendre invisible',
      [['N', 'INVISIBLE_PATIENT', 'INVISIBLE_REPRESENTANTS_LEGAUX']],
      'DMPAccessDeniedByRightsService',
    ],
    ['N retiré', [['INVISIBLE_PATIENT']], 'XDSMetadataUpdateError'],
  ])('b refusé : %s', async (_, parametres, attendu) => {
    const avant = await deposer({ confidentialite: ['N', 'INVISIBLE_PATIENT'] })
    const reponse = await mettreAJour(versConfidentialite(...parametres), avant)
    expect(reponse.erreurs).toEqual([attendu])
  })

  test('a : on masque le document d’un autre, on ne démasque que le sien', async () => {
    const autre = await deposer()
    expect((await mettreAJour(versConfidentialite(['N', 'MASQUE_PS']), autre)).erreurs).toEqual([])
    const masque = await deposer({ confidentialite: ['N', 'MASQUE_PS'] })
    expect((await mettreAJour(versConfidentialite(['N']), masque)).erreurs).toEqual([
      'DMPAccessDeniedByRightsService',
    ])
    await alimenter(soumission({ confidentialite: ['N', 'MASQUE_PS'] }))
    const sien = (await fiches()).at(-1)
    if (!sien) throw new Error('document absent')
    expect((await mettreAJour(versConfidentialite(['N']), sien)).erreurs).toEqual([])
  })

  test('c : on supprime le sien, par la structure aussi ; rien ne le ramène', async () => {
    await alimenter(soumission())
    const [sien] = await fiches()
    const autre = await deposer()
    if (!sien) throw new Error('document absent')
    expect((await mettreAJour(versStatut(supprime), autre)).erreurs).toEqual([
      'DMPAccessDeniedByRightsService',
    ])
    expect((await mettreAJour(versStatut(supprime), sien, parStructure())).erreurs).toEqual([])
    expect((await mettreAJour(versStatut(actif, supprime), sien)).erreurs).toEqual([
      'XDSMetadataUpdateError',
    ])
    expect(await titres([], { statut: supprime })).toEqual([])
    const { soap } = await chercher('GetDocuments', [
      ['$XDSDocumentEntryEntryUUID', `('${sien.entryUuid}')`],
    ])
    expect(soap).toContain(`status="${supprime}"`)
  })

  test('d : archiver puis remettre en vigueur ; un statut de départ faux est refusé', async () => {
    const fiche = await deposer({ titre: 'dossier' })
    expect((await mettreAJour(versStatut(archive, obsolete), fiche)).erreurs).toEqual([
      'XDSMetadataUpdateError',
    ])
    expect((await mettreAJour(versStatut(archive), fiche)).erreurs).toEqual([])
    expect(await titres([], { statut: archive })).toEqual(['dossier'])
    expect((await mettreAJour(versStatut(actif, archive), fiche)).erreurs).toEqual([])
  })
})
