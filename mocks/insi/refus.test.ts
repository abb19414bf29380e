import { readFileSync } from 'node:fs'
import { Agent } from 'node:https'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type Banc, ouvrirBanc } from './essai/appeler.ts'
import { codeCr, codeFaute } from './essai/lire.ts'
import { appel, carte, type Message, requeteUnitaire, tchitchi, traits } from './essai/messages.ts'

let banc: Banc
beforeAll(async () => {
  banc = await ouvrirBanc()
  await banc.pki.completer()
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(() => banc.commander('insi/reset'))

const envoyer = (champs: Partial<Message>) => banc.appeler(appel({ corps: tchitchi(), ...champs }))
const regles = async () => (await banc.journal()).at(-1)?.ecarts.map((e) => e.regle)

describe('TLS mutuel : la matrice de refus d’igc-sante.md §6', () => {
  test.each([
    ['lgc-insi-auto', null],
    ['lgc-insi-manu', null],
    ['etrangere', 'harness_certificat'],
    ['expire', 'harness_certificat_date'],
    ['futur', 'harness_certificat_date'],
    ['revoque', 'harness_certificat_revoque'],
    ['lgc-sign', 'harness_certificat_usage'],
    ['cps-899700000013-auth', 'harness_certificat_personne'],
    ['cps-899700999917-auth', 'harness_certificat_personne'],
    ['lgc-auth', 'desir_560'],
    ['autre-auth', 'desir_560'],
  ])('%s : %s', async (client, faute) => {
    const reponse = await banc.appeler(appel({ corps: tchitchi() }, { client }))
    expect(reponse.statut).toBe(faute === null ? 200 : 500)
    expect(faute === null ? null : codeFaute(reponse)).toBe(faute)
    const entree = (await banc.journal()).at(-1)
    expect(entree?.appelant).toContain('CN=')
    expect(entree?.resultat).toBe(faute === null ? 'ok' : 'faute')
  })

  test('sans certificat ni assertion, la faute le dit et le journal n’a pas d’appelant', async () => {
    const { client: _, ...sans } = appel({ corps: tchitchi() })
    const reponse = await banc.appeler(sans)
    expect(codeFaute(reponse)).toBe('harness_authentification')
    expect((await banc.journal()).at(-1)?.appelant).toBeNull()
  })

  test('un autre OU que l’Emetteur est un écart, pas un refus', async () => {
    expect(codeCr(await envoyer({ emetteur: '499700999917001' }))).toBe('00')
    expect(await regles()).toEqual(['insi.emetteur'])
  })

  test('une session TLS reprise est jugée comme la première', async () => {
    const { cert, cle } = banc.pki.fichiers('revoque')
    const agent = new Agent({
      ca: readFileSync(banc.description.pki.ca),
      cert: readFileSync(cert),
      key: readFileSync(cle),
    })
    const vus: { reprise: boolean; faute: string | null }[] = []
    for (const rang of [1, 2]) {
      const demande = appel({ corps: tchitchi(`CATARINA${rang === 1 ? '' : ' BELLA'}`) }, { agent })
      const reponse = await banc.appeler(demande)
      vus.push({ reprise: reponse.sessionReprise, faute: codeFaute(reponse) })
    }
    const faute = 'harness_certificat_revoque'
    expect(vus).toEqual([
      { reprise: false, faute },
      { reprise: true, faute },
    ])
  })

  test('refus à la poignée de main, sur réglage', async () => {
    const strict = await ouvrirBanc({ refuseAuHandshake: true })
    try {
      await expect(
        strict.appeler(appel({ corps: tchitchi() }, { client: 'etrangere' })),
      ).rejects.toThrow()
      expect(codeCr(await strict.appeler(appel({ corps: tchitchi() })))).toBe('00')
    } finally {
      await strict.arreter()
    }
  })
})

describe('fautes', () => {
  test('desir_550 a exactement la forme d’ins.md §3.2', async () => {
    const messageId = 'uuid:1b168305-13bf-470c-8058-4f1fe36bdf31'
    const reponse = await envoyer({ idam: '<c:IDAM R="4">AUTRE</c:IDAM>', messageId })
    expect(reponse.statut).toBe(500)
    expect(reponse.entetes['content-type']).toBe('application/soap+xml; charset=utf-8')
    expect(reponse.corps).toBe(
      `<?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope"><soap:Body><soap:Fault><soap:Code><soap:Value>soap:Sender</soap:Value><soap:Subcode><soap:Value>soap:siram_100</soap:Value></soap:Subcode></soap:Code><soap:Reason><soap:Text xml:lang="fr">Le service a rejeté la requête.</soap:Text></soap:Reason><soap:Detail><siram:Erreur xmlns:siram="urn:siram" severite="erreur" code="desir_550" messageID="${messageId}">Numéro d&apos;autorisation du logiciel inconnu.</siram:Erreur></soap:Detail></soap:Fault></soap:Body></soap:Envelope>`,
    )
    const entree = (await banc.journal()).at(-1)
    expect(entree).toMatchObject({
      code: 'desir_550',
      resultat: 'faute',
      operation: 'rechercherInsAvecTraitsIdentite',
      ecarts: [{ regle: 'insi.idam', marque: 'V' }],
    })
  })

  test('insi_102 vient du Receiver avec la sévérité fatal', async () => {
    await banc.commander('insi/faults', { endpoint: 'lps', mode: 'faute:insi_102' })
    const reponse = await envoyer({})
    expect(reponse.corps).toContain('<soap:Value>soap:Receiver</soap:Value>')
    expect(reponse.corps).toContain('<soap:Value>soap:siram_40</soap:Value>')
    expect(reponse.corps).toContain('severite="fatal" code="insi_102"')
  })

  test.each([
    ['sans IDAM', { idam: '' }, 'harness_schema'],
    ['action HTTP différente', { actionHttp: 'urn:autre' }, 'harness_action'],
    ['opération inconnue', { operation: 'verifierInsAvecTraitsIdentite' }, 'harness_action'],
    [
      'corps d’une autre opération',
      { operation: 'rechercherInsAvecCarteVitale' },
      'harness_action',
    ],
    ['version du ContexteBAM', { versionBam: '01_01' }, 'harness_schema'],
    ['COUVERTURE absente', { couverture: '' }, 'harness_schema'],
    ['MessageID absent', { messageId: '' }, 'harness_schema'],
    [
      'ContexteBAM en double',
      { entetes: '<b:ContexteBAM xmlns:b="urn:siram:bam:ctxbam" Version="01_02"/>' },
      'harness_schema',
    ],
    ['deux éléments dans le corps', { corps: `${tchitchi()}${requeteUnitaire()}` }, 'harness_soap'],
    ['corps vide', { corps: '' }, 'harness_soap'],
    [
      'ordre des éléments',
      {
        corps: traits([
          ['Prenom', 'A'],
          ['NomNaissance', 'B'],
          ['Sexe', 'F'],
          ['DateNaissance', '1936-06-21'],
        ]),
      },
      'harness_schema',
    ],
    [
      'sans date',
      {
        corps: traits([
          ['NomNaissance', 'A'],
          ['Prenom', 'B'],
          ['Sexe', 'F'],
        ]),
      },
      'harness_traits',
    ],
    ['minuscules', { corps: tchitchi('Catarina') }, 'harness_lexical'],
    ['accents', { corps: tchitchi('ZOÉ') }, 'harness_lexical'],
  ] as const)('%s : %s', async (_, champs, faute) => {
    const reponse = await envoyer(champs)
    expect([reponse.statut, codeFaute(reponse)]).toEqual([500, faute])
    expect((await banc.journal()).at(-1)?.ecarts.length).toBeGreaterThan(0)
  })

  test.each([
    [
      'clé fausse',
      '<MatriculeIndividu><NumIdentifiant>2751263220749</NumIdentifiant><Cle>75</Cle></MatriculeIndividu>',
      'harness_matricule',
    ],
    [
      'matricule court',
      '<MatriculeIndividu><NumIdentifiant>27512632207</NumIdentifiant></MatriculeIndividu>',
      'harness_matricule',
    ],
    [
      'assuré sans date',
      '<MatriculeOD><NumIdentifiant>2770763220829</NumIdentifiant></MatriculeOD>',
      'harness_traits',
    ],
  ])('carte : %s', async (_, contenu, faute) => {
    const reponse = await envoyer({
      operation: 'rechercherInsAvecCarteVitale',
      corps: carte(contenu),
    })
    expect(codeFaute(reponse)).toBe(faute)
  })

  test('les contrôles suivent l’ordre d’ins.md §5.2 : l’IDAM avant les droits, les droits avant le corps', async () => {
    const faux = { idam: '<c:IDAM R="4">X</c:IDAM>', corps: tchitchi('Catarina') }
    const de = async (client: string, champs: Partial<Message>) =>
      codeFaute(await banc.appeler(appel(champs, { client })))
    expect(await de('lgc-auth', faux)).toBe('desir_550')
    expect(await de('lgc-auth', { corps: tchitchi('Catarina') })).toBe('desir_560')
    expect(await de('lgc-insi-auto', { corps: tchitchi('Catarina') })).toBe('harness_lexical')
  })

  test('toutes les anomalies lexicales sont au journal', async () => {
    await envoyer({
      corps: traits([
        ['NomNaissance', '-é'],
        ['Prenom', 'A--B'],
        ['Sexe', 'X'],
        ['DateNaissance', '1/1'],
      ]),
    })
    expect(await regles()).toEqual([
      'insi.lexical-caracteres',
      'insi.lexical-debut',
      'insi.lexical-double-tiret',
      'insi.lexical-sexe',
      'insi.lexical-date',
    ])
  })
})

describe('écarts qui n’arrêtent rien', () => {
  test('un MessageID réemployé', async () => {
    const messageId = 'uuid:7f1c2b2e-6a41-4f0e-9b5c-6a2a2f6b0c99'
    await envoyer({ messageId })
    expect(await regles()).toEqual([])
    expect(codeCr(await envoyer({ messageId }))).toBe('00')
    expect(await regles()).toEqual(['insi.message-id-unique'])
  })

  test('un MessageID qui n’est pas un uuid ; un uuid nu est admis', async () => {
    await envoyer({ messageId: 'message-1' })
    expect(await regles()).toEqual(['insi.message-id-forme'])
    await envoyer({ messageId: '7f1c2b2e-6a41-4f0e-9b5c-6a2a2f6b0c98' })
    expect(await regles()).toEqual([])
  })

  test('une couverture remplie dans une recherche par traits, le lieu 99999', async () => {
    await envoyer({
      couverture: '<b:COUVERTURE><b:GrandRegime>01</b:GrandRegime></b:COUVERTURE>',
      corps: tchitchi('CATARINA', '99999'),
    })
    expect(await regles()).toEqual(['insi.couverture-vide', 'insi.lieu-inconnu'])
  })
})
