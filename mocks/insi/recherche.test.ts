import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type Banc, ouvrirBanc } from './essai/appeler.ts'
import { codeCr, enfantsDe, individu } from './essai/lire.ts'
import { appel, carte, tchitchi, traits } from './essai/messages.ts'

let banc: Banc
beforeAll(async () => {
  banc = await ouvrirBanc()
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(() => banc.commander('insi/reset'))

const chercher = (corps: string) => banc.appeler(appel({ corps }))
const parCarte = (contenu: string, couverture: string) =>
  banc.appeler(
    appel({ operation: 'rechercherInsAvecCarteVitale', corps: carte(contenu), couverture }),
  )

describe('recherche par traits', () => {
  test('rend l’identité trouvée, éléments dans l’ordre du schéma', async () => {
    const reponse = await chercher(tchitchi())
    expect(reponse.statut).toBe(200)
    expect(reponse.entetes['content-type']).toBe('application/soap+xml; charset=utf-8')
    expect(codeCr(reponse)).toBe('00')
    expect(individu(reponse, 'INSACTIF/IdIndividu/NumIdentifiant')).toBe('2360663220836')
    expect(individu(reponse, 'INSACTIF/IdIndividu/Cle')).toBe('56')
    expect(individu(reponse, 'INSACTIF/OID')).toBe('1.2.250.1.213.1.4.8')
    expect(enfantsDe(reponse, 'TIQ')).toEqual([
      'NomNaissance',
      'ListePrenom',
      'Sexe',
      'DateNaissance',
      'LieuNaissance',
    ])
    expect(reponse.corps).not.toContain(':Header')
  })

  test.each([
    ['le premier prénom', 'CATARINA', '00'],
    ['la liste entière', 'CATARINA BELLA', '00'],
    ['le second prénom seul', 'BELLA', '01'],
    ['le prénom usuel d’ins.md §6', 'OLA', '01'],
    ['un début de prénom', 'CATA', '01'],
  ])('prénom : %s', async (_, prenom, code) => {
    expect(codeCr(await chercher(tchitchi(prenom)))).toBe(code)
  })

  test('plusieurs éléments Prenom se joignent ; un prénom composé est un seul élément', async () => {
    const ecetinsi = (...prenoms: string[]) =>
      traits([
        ['NomNaissance', 'ECETINSI'],
        ...prenoms.map((p) => ['Prenom', p] as const),
        ['Sexe', 'M'],
        ['DateNaissance', '2009-07-14'],
      ])
    expect(codeCr(await chercher(ecetinsi('PIERRE-ALAIN', 'MURIEL')))).toBe('00')
    expect(codeCr(await chercher(ecetinsi('PIERRE')))).toBe('01')
    expect(codeCr(await chercher(ecetinsi('PIERRE ALAIN')))).toBe('01')
  })

  test('l’historique suit le matricule actif, et la réponse nomme le sexe actuel', async () => {
    const reponse = await chercher(
      traits([
        ['NomNaissance', 'ECETINSI'],
        ['Prenom', 'PIERRE-ALAIN'],
        ['Sexe', 'M'],
        ['DateNaissance', '2009-07-14'],
      ]),
    )
    expect(reponse.corps.match(/INSHISTO><res:IdIndividu><res:NumIdentifiant>\d+/g)).toEqual([
      'INSHISTO><res:IdIndividu><res:NumIdentifiant>2090763220834',
      'INSHISTO><res:IdIndividu><res:NumIdentifiant>2090663220123',
    ])
  })

  test('sans lieu plusieurs identités (02), avec lieu une seule (00)', async () => {
    const leonardo = (lieu: string | null) =>
      traits([
        ['NomNaissance', 'DE VINCI'],
        ['Prenom', 'LEONARDO'],
        ['Sexe', 'M'],
        ['DateNaissance', '2014-02-01'],
        ...(lieu === null ? [] : ([['LieuNaissance', lieu]] as const)),
      ])
    const sansLieu = await chercher(leonardo(null))
    expect([codeCr(sansLieu), individu(sansLieu, 'TIQ/Sexe')]).toEqual(['02', null])
    const avecLieu = await chercher(leonardo('75056'))
    expect([codeCr(avecLieu), individu(avecLieu, 'TIQ/LieuNaissance')]).toEqual(['00', '75056'])
    expect(codeCr(await chercher(leonardo('13055')))).toBe('01')
  })

  test('un NIA porte son OID, une clé fausse à dessein est rendue telle quelle', async () => {
    const provisoire = await chercher(
      traits([
        ['NomNaissance', 'PROVISOIRE'],
        ['Prenom', 'MATRICULE'],
        ['Sexe', 'M'],
        ['DateNaissance', '2009-07-01'],
      ]),
    )
    expect(individu(provisoire, 'INSACTIF/OID')).toBe('1.2.250.1.213.1.4.9')
    const hermann = await chercher(
      traits([
        ['NomNaissance', 'HERMANN'],
        ['Prenom', 'GATIEN'],
        ['Sexe', 'M'],
        ['DateNaissance', '1981-03-24'],
      ]),
    )
    expect(individu(hermann, 'INSACTIF/IdIndividu/Cle')).toBe('60')
  })
})

describe('recherche par carte Vitale', () => {
  const couverture = (nir: string, date: string, rang: string) =>
    `<b:COUVERTURE><b:ASSURE><b:Id><b:Num>${nir}</b:Num></b:Id></b:ASSURE><b:BENEFICIAIRE><b:DateNai>${date}</b:DateNai><b:Rang>${rang}</b:Rang></b:BENEFICIAIRE></b:COUVERTURE>`
  const od = '<MatriculeOD><NumIdentifiant>2770763220829</NumIdentifiant></MatriculeOD>'

  test('par le matricule certifié, quel que soit le nom lu sur la carte', async () => {
    const reponse = await parCarte(
      '<MatriculeIndividu><NumIdentifiant>2751263220749</NumIdentifiant><Cle>74</Cle></MatriculeIndividu><MatriculeOD><NumIdentifiant>2751263220749</NumIdentifiant></MatriculeOD><NomNaissance>AUTRE</NomNaissance><DateNaissance>1975-12-31</DateNaissance><RangNaissance>1</RangNaissance>',
      couverture('2751263220749', '1975-12-31', '1'),
    )
    expect([codeCr(reponse), individu(reponse, 'TIQ/NomNaissance')]).toEqual(['00', 'ADRUN'])
    expect((await banc.journal())[0]?.ecarts).toEqual([])
  })

  test('par l’assuré, la date et le rang quand l’enfant n’a pas de matricule certifié', async () => {
    const rang = (n: string) =>
      parCarte(
        `${od}<DateNaissance>2010-08-07</DateNaissance><RangNaissance>${n}</RangNaissance>`,
        couverture('2770763220829', '2010-08-07', n),
      )
    const donatello = await rang('1')
    expect(individu(donatello, 'TIQ/ListePrenom')).toBe('DONATELLO')
    expect(individu(await rang('2'), 'TIQ/ListePrenom')).toBe('MICHELANGELO ANTHONY')
    expect(codeCr(await rang('3'))).toBe('01')
  })

  test('un matricule de l’historique retrouve la personne', async () => {
    const reponse = await parCarte(
      '<MatriculeIndividu><NumIdentifiant>2090763220834</NumIdentifiant></MatriculeIndividu>',
      '<b:COUVERTURE/>',
    )
    expect(individu(reponse, 'INSACTIF/IdIndividu/NumIdentifiant')).toBe('1090763220834')
  })

  test('une couverture qui ne répète pas la demande est un écart', async () => {
    await parCarte(
      `${od}<DateNaissance>2010-08-07</DateNaissance><RangNaissance>1</RangNaissance>`,
      '<b:COUVERTURE/>',
    )
    expect((await banc.journal())[0]?.ecarts.map((e) => e.regle)).toEqual([
      'insi.couverture-reprise',
    ])
  })
})

describe('identités', () => {
  const NIA = {
    nomNaissance: 'ESSAI',
    prenoms: 'ALBA',
    sexe: 'F',
    dateNaissance: '1990-20-15',
    lieuNaissance: '99352',
    matricule: { numero: '2900199999001', cle: '13', oid: '1.2.250.1.213.1.4.9' },
  }
  const alba = traits([
    ['NomNaissance', 'ESSAI'],
    ['Prenom', 'ALBA'],
    ['Sexe', 'F'],
    ['DateNaissance', '1990-20-15'],
  ])

  test('un jeu remplacé sert aussitôt ; une date lunaire se cherche comme une autre', async () => {
    expect(codeCr(await chercher(alba))).toBe('01')
    const { statut } = await banc.commander('insi/identites', { identites: [NIA] })
    expect(statut).toBe(200)
    expect(codeCr(await chercher(alba))).toBe('00')
    expect(codeCr(await chercher(tchitchi()))).toBe('01')
    await banc.commander('insi/reset')
    expect(codeCr(await chercher(tchitchi()))).toBe('00')
  })

  test('un NIR attribué plus tard devient actif quand l’horloge y arrive', async () => {
    const nirUlterieur = {
      numero: '2900199999002',
      cle: '12',
      aPartirDu: new Date(Date.now() + 3_600_000).toISOString(),
    }
    await banc.commander('insi/identites', { identites: [{ ...NIA, nirUlterieur }] })
    expect(individu(await chercher(alba), 'INSACTIF/OID')).toBe('1.2.250.1.213.1.4.9')
    await banc.commander('insi/clock', { advanceSeconds: 7_200 })
    const reponse = await chercher(alba)
    expect(individu(reponse, 'INSACTIF/IdIndividu/NumIdentifiant')).toBe('2900199999002')
    expect(individu(reponse, 'INSHISTO/IdIndividu/NumIdentifiant')).toBe('2900199999001')
  })

  test('un jeu s’ajoute à la base, et l’emporte sur le même matricule', async () => {
    const autre = { ...NIA, matricule: { numero: '2360663220836', cle: '56' } }
    const { json } = await banc.commander('insi/identites', {
      identites: [NIA, autre],
      mode: 'ajouter',
    })
    expect(json).toMatchObject({ avertissements: [] })
    expect(codeCr(await chercher(tchitchi()))).toBe('01')
    expect(codeCr(await chercher(alba))).toBe('02')
  })

  test('un CSV se donne tel quel ; une ligne fausse le fait refuser entier', async () => {
    const tete = 'nom_naissance;prenoms;sexe;date_naissance;lieu_naissance;matricule;cle;oid'
    const ligne = 'ESSAI;ALBA;F;1990-20-15;99352;2900199999001;13;NIA'
    const donner = async (corps: string, mode = '') => {
      const reponse = await fetch(`${banc.description.controle}/_mock/insi/identites${mode}`, {
        method: 'POST',
        headers: { 'content-type': 'text/csv' },
        body: corps,
      })
      return { statut: reponse.status, json: await reponse.json() }
    }
    expect(await donner(`${tete}\n${ligne}\n${ligne}`)).toMatchObject({
      statut: 400,
      json: { erreurs: [expect.stringContaining('ligne 3, colonne 6')] },
    })
    expect((await donner(`${tete}\n${ligne}`, '?mode=autre')).statut).toBe(400)
    expect((await donner(`${tete}\n${ligne}`, '?mode=ajouter')).statut).toBe(200)
    expect([codeCr(await chercher(alba)), codeCr(await chercher(tchitchi()))]).toEqual(['00', '00'])
  })

  test('chaque ligne fautive d’un jeu est nommée, et l’ancien jeu reste', async () => {
    const { statut, json } = await banc.commander('insi/identites', {
      identites: [
        { ...NIA, sexe: 'I' },
        { ...NIA, matricule: { ...NIA.matricule, cle: '99' } },
        { ...NIA, nomNaissance: undefined, inconnu: 1 },
      ],
    })
    expect(statut).toBe(400)
    expect((json as { erreurs: string[] }).erreurs).toEqual([
      'Le champ « identites[0].sexe » doit valoir « F » ou « M ».',
      expect.stringContaining('identites[1].matricule.cle » ne va pas avec 2900199999001'),
      'Le champ « identites[2].nomNaissance » est obligatoire (un texte).',
      'Le champ « identites[2] » contient des clés inconnues : inconnu.',
    ])
    expect(codeCr(await chercher(tchitchi()))).toBe('00')
  })
})

describe('formes de réponse', () => {
  const regler = (reglages: Record<string, string>) => banc.commander('insi/reglages', reglages)

  test('OID de test, en-tête wsa, type de matricule, prénom demandé', async () => {
    await regler({ oid: 'test', entete: 'wsa', typeMatricule: 'NIR', prenoms: 'les-deux' })
    const messageId = 'uuid:1b168305-13bf-470c-8058-4f1fe36bdf31'
    const reponse = await banc.appeler(appel({ corps: tchitchi('CATARINA BELLA'), messageId }))
    expect(individu(reponse, 'INSACTIF/OID')).toBe('1.2.250.1.213.1.4.10')
    expect(individu(reponse, 'INSACTIF/IdIndividu/TypeMatricule')).toBe('NIR')
    expect(individu(reponse, 'TIQ/Prenom')).toBe('CATARINA BELLA')
    expect(reponse.corps).toContain(
      '<wsa:Action>urn:ServiceIdentiteCertifiee:1.0.0:rechercherInsAvecTraitsIdentiteResponse</wsa:Action>',
    )
    expect(reponse.corps).toContain(`<wsa:RelatesTo>${messageId}</wsa:RelatesTo>`)
    expect((await banc.journal())[0]?.ecarts).toEqual([])
  })

  test('historique avec l’actif, clé absente, espace par défaut, préfixes mêlés', async () => {
    await regler({
      historique: 'avec-actif',
      cle: 'absente',
      espaces: 'defaut',
      enveloppe: 'mixte',
      prenoms: 'prenom',
      dates: 'presentes',
    })
    const reponse = await chercher(tchitchi())
    expect(individu(reponse, 'INSHISTO/IdIndividu/NumIdentifiant')).toBe('2360663220836')
    expect(individu(reponse, 'INSACTIF/IdIndividu/Cle')).toBeNull()
    expect(enfantsDe(reponse, 'TIQ')).not.toContain('ListePrenom')
    expect(reponse.corps).toMatch(/<env:Envelope .*<S:Body .*<RESULTAT xmlns="[^"]+Resultat"/)
    expect((await banc.journal())[0]?.ecarts).toEqual([])
  })

  test('la date avant l’identifiant, vue une fois, est contre le schéma et voulue', async () => {
    await regler({ dates: 'avant-identifiant' })
    expect(enfantsDe(await chercher(tchitchi()), 'INSACTIF')).toEqual([
      'DateDeb',
      'IdIndividu',
      'OID',
    ])
    expect((await banc.journal())[0]?.ecarts).toEqual([])
  })

  test('une faute sous ses deux casses et ses deux sévérités', async () => {
    await regler({ severite: 'fatale', codeAcces: 'DESIR_560' })
    await banc.commander('insi/faults', { mode: 'faute:insi_102' })
    await banc.commander('insi/faults', { mode: 'faute:desir_560' })
    expect((await chercher(tchitchi())).corps).toContain('severite="fatale" code="insi_102"')
    expect((await chercher(tchitchi())).corps).toContain('severite="erreur" code="DESIR_560"')
    expect((await banc.journal()).flatMap((e) => e.ecarts)).toEqual([])
  })

  test('une personne décédée est rendue, ou ne l’est plus', async () => {
    const deces = {
      nomNaissance: 'TCHITCHI',
      prenoms: 'CATARINA BELLA',
      sexe: 'F',
      dateNaissance: '1936-06-21',
      lieuNaissance: '63220',
      matricule: { numero: '2360663220836', cle: '56' },
      statut: 'deceased',
    }
    await banc.commander('insi/identites', { identites: [deces] })
    expect(codeCr(await chercher(tchitchi()))).toBe('00')
    expect((await banc.journal()).at(-1)?.informations?.map((i) => i.regle)).toEqual([
      'insi.personne-decedee',
    ])
    await regler({ deces: 'absent' })
    expect(codeCr(await chercher(tchitchi()))).toBe('01')
  })

  test('un réglage inconnu est refusé', async () => {
    const { statut, json } = await regler({ oid: 'autre' })
    expect([statut, json]).toEqual([
      400,
      { erreurs: ['Le champ « oid » doit valoir « production-like » ou « test ».'] },
    ])
  })
})
