import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  BASE,
  creer,
  creerNavigateur,
  lignes,
  type Navigateur,
  ouvrirLgc,
  remettreANeuf,
} from '../essai/navigateur.essai.ts'
import type { Lgc } from '../index.ts'

let lgc: Lgc
let n: Navigateur
beforeAll(() => {
  lgc = ouvrirLgc()
})
afterAll(() => lgc.fermer())
beforeEach(async () => {
  await remettreANeuf(lgc)
  n = creerNavigateur(lgc)
  await n.connecter()
})

const trouves = async (q: string, domaine = '') =>
  [
    ...(
      await n.aller(`/nomenclatures/proposer?${new URLSearchParams({ q, domaine })}`)
    ).html.matchAll(/class="code">([^<]+)</g),
  ].map(([, code]) => code)

async function importer(nomenclature: string, contenu: string | Uint8Array, nom = 'table.csv') {
  const corps = new FormData()
  corps.set('nomenclature', nomenclature)
  corps.set('version', 'Version d’essai')
  const octets = typeof contenu === 'string' ? Buffer.from(contenu) : contenu
  corps.set('fichier', new File([new Uint8Array(octets)], nom))
  const reponse = await lgc.app.request(`${BASE}/nomenclatures/importer`, {
    method: 'POST',
    headers: { cookie: n.cookie(), origin: BASE },
    body: corps,
  })
  if (reponse.status !== 303) return { statut: reponse.status, texte: await reponse.text() }
  return { statut: 303, texte: (await n.aller(reponse.headers.get('location') ?? '')).texte }
}

describe('la recherche', () => {
  it('propose dès trois lettres, et rien avant', async () => {
    expect(await trouves('di')).toEqual([])
    expect(await trouves('dia', 'pathologies')).toContain('E11')
  })

  it('ignore accents et casse, et prend les mots dans tout ordre', async () => {
    const attendus = await trouves('diabète type 2', 'pathologies')
    expect(attendus[0]).toBe('E11')
    for (const tape of ['DIABETE TYPE 2', '2 type diab', 'type  2, diabète'])
      expect(await trouves(tape, 'pathologies')).toEqual(attendus)
    expect(await trouves('oeil', 'actes')).toEqual(['B'])
  })

  it('trouve un code, avec ou sans son point, et un autre nom', async () => {
    expect(await trouves('E11.9')).toEqual(['E11.9'])
    expect(await trouves('e119')).toEqual(['E11.9'])
    expect(await trouves('hhfa016')).toEqual(['HHFA016'])
    expect(await trouves('hta', 'pathologies')).toContain('I10')
  })

  it('traverse pathologies, actes, médicaments et biologie, ou s’en tient à un domaine', async () => {
    expect(await trouves('par', 'medicaments')).toContain('99990008')
    expect(await trouves('éch', 'actes')).toContain('ZCQM008')
    expect(await trouves('éch', 'medicaments')).toEqual([])
    expect(await trouves('potassium')).toEqual(['2823-3'])
  })

  it('se fait aussi sans script, par son bouton', async () => {
    const { texte } = await n.aller('/nomenclatures?q=migraine&domaine=pathologies')
    expect(texte).toMatch(/CIM-10 G43 Migraine/)
  })

  it('rend un texte hostile en texte', async () => {
    const { html } = await n.aller(`/nomenclatures?q=${encodeURIComponent('<b>"x')}`)
    expect(html).not.toContain('<b>')
  })
})

describe('le parcours d’une nomenclature', () => {
  it('va du chapitre au code, dit sa version, sa source et ses droits', async () => {
    const liste = lignes((await n.aller('/nomenclatures')).html).map(([nom]) => nom?.split(' ')[0])
    expect(liste).toEqual(['CIM-10', 'CISP-2', 'CCAM', 'LOINC', 'ATC', 'CIS'])
    const { texte } = await n.aller('/nomenclatures/cim10?sous=E11')
    expect(texte).toMatch(/CIM-10 › IV .*E11 Diabète sucré de type 2.*E11\.9/)
    expect(texte).toMatch(/Sélection d’essai.*Source.*OMS.*Droits/)
  })

  it('ne connaît ni nomenclature ni code inventés', async () => {
    expect((await n.aller('/nomenclatures/cim99')).statut).toBe(404)
    expect((await n.aller('/nomenclatures/cim10?sous=ZZ')).statut).toBe(404)
  })
})

describe('l’importation d’une table officielle', () => {
  it('lit le kit de l’ATIH : Windows-1252, codes sans point, chapitres rendus', async () => {
    const kit = Buffer.from(
      'A00     |3|NNN|3|CHOLERA|Choléra\r\nA000    |0|OOO|0|CHOL. CLASS.|Choléra classique\r\nE1190   |0|OOO|0|X|Étendu\r\nE119    |0|OOO|0|Y|Sans complication\r\n',
      'latin1',
    )
    expect((await importer('cim10', kit, 'LIBCIM10MULTI.TXT')).texte).toMatch(/ATIH/)
    expect((await n.aller('/nomenclatures/cim10?sous=A00')).texte).toContain('Choléra classique')
    expect((await n.aller('/nomenclatures/cim10?sous=E11.9')).texte).toContain('E11.90')
    expect((await n.aller('/nomenclatures/cim10?sous=I')).texte).toMatch(/A00.*Choléra/)
    expect(await trouves('cholera')).toEqual(['A00', 'A00.0'])
  })

  it('lit un ClaML, sans développer ses entités', async () => {
    const claml = `<?xml version="1.0"?><!DOCTYPE ClaML [<!ENTITY gros "xxxx">]><ClaML version="2.0.0">
      <Class code="I" kind="chapter"><Rubric kind="preferred"><Label>Infections</Label></Rubric></Class>
      <Class code="A00" kind="category"><SuperClass code="I"/>
        <Rubric kind="inclusion"><Label>autre</Label></Rubric>
        <Rubric kind="preferred"><Label xml:lang="fr">Choléra &amp; <Term>vibrion</Term> &gros;</Label></Rubric></Class>
      <Class code="A01" kind="category"><SuperClass code="I"/>
        <Rubric kind="preferred"><Label>Typhoïde</Label></Rubric></Class></ClaML>`
    expect((await importer('cim10', claml, 'cim.xml')).texte).toContain('3 codes importés (ClaML)')
    const { texte } = await n.aller('/nomenclatures/cim10?sous=I')
    expect(texte).toContain('A00 Choléra & vibrion')
    expect(texte).not.toContain('xxxx')
  })

  it('lit la BDPM et un tableau à colonnes nommées, quel que soit son séparateur', async () => {
    await importer('medicaments', '60000001\tDOLIESSAI 1 g, comprimé\tcomprimé\torale\n')
    expect(await trouves('doliessai')).toEqual(['60000001'])
    await importer('atc', '"ATC code","ATC name"\nA,Voies\nA10,Diabète\nA10BA02,metformine\n')
    expect((await n.aller('/nomenclatures/atc?sous=A10')).texte).toContain('A10BA02 metformine')
    await importer('loinc-bio', 'LOINC_NUM;Libellé\n2823-3;Potassium neuf\n')
    expect(await trouves('neuf', 'biologie')).toEqual(['2823-3'])
  })

  it.each([
    ['sans colonnes reconnues', 'cim10', 'a;b\n1;2\n', 'Aucune colonne'],
    ['d’une autre nomenclature', 'cim10', 'code;libellé\nHHFA016;Appendicectomie\n', 'forme'],
    ['sous le nom d’une autre', 'ccam', 'A00|3|NNN|3|X|Choléra\n', 'l’autre nomenclature'],
    ['compressé', 'cim10', 'PK\u0003\u0004\u0000\u0000', 'décompressez'],
    ['mal formé', 'cim10', '<ClaML><Class code="A00"></ClaML', 'bien formé'],
    ['vide', 'cim10', '\n', 'Aucune colonne'],
    ['absent', 'cim10', '', 'Choisissez le fichier'],
  ])('refuse un fichier %s, et laisse la table d’avant', async (_faute, id, contenu, raison) => {
    const { statut, texte } = await importer(id, contenu)
    expect([statut, texte.includes(raison)]).toEqual([422, true])
    expect(await trouves('E11.9')).toEqual(['E11.9'])
  })

  it('revient à la sélection livrée, et n’est qu’au responsable', async () => {
    await importer('cim10', 'code;libellé\nA00;Choléra\n')
    expect(await trouves('E11.9')).toEqual([])
    await n.envoyer('/nomenclatures/cim10/retirer')
    expect(await trouves('E11.9')).toEqual(['E11.9'])
    const hakim = creerNavigateur(lgc)
    await hakim.connecter('h.exemplaire')
    expect((await hakim.aller('/nomenclatures/importer')).statut).toBe(403)
    expect((await hakim.envoyer('/nomenclatures/cim10/retirer')).statut).toBe(403)
  })

  it('montre une table qui tourne en rond sans s’y perdre', async () => {
    await importer('cim10', 'code;libellé;parent\nA00;Un;A01\nA01;Deux;A00\n')
    expect((await n.aller('/nomenclatures/cim10?sous=A00')).statut).toBe(200)
  })
})

describe('le codage proposé à la rédaction', () => {
  const proposes = async (texte: string, filtreCodage = '') => {
    const { html } = await n.envoyer('/nomenclatures/codage', { texte, filtreCodage })
    return [...html.matchAll(/value="retenir:([^"]+)"/g)].map(([, code]) => code)
  }

  it('reconnaît pathologies, actes et médicaments dans la phrase', async () => {
    const codes = await proposes('Diabète de type 2 sous metformine. ECG et spirométrie normaux.')
    expect(codes).toEqual(
      expect.arrayContaining([
        ...['cim10:E11', 'cisp2:T90', 'ccam:DEQP003', 'ccam:GLQP012', 'atc:A10BA02'],
        'medicaments:99990001',
      ]),
    )
    expect(codes).not.toContain('cim10:E10')
  })

  it('laisse ce que la phrase nie, et ce qui ne désigne rien', async () => {
    expect(await proposes('Pas de diabète, absence d’hypertension.')).toEqual([])
    expect(await proposes('Consultation de suivi du patient.')).toEqual([])
  })

  it('se restreint au référentiel choisi', async () => {
    const codes = await proposes('Hypertension et asthme.', 'cim10')
    expect(codes).toEqual(['cim10:I10', 'cim10:J45', 'cim10:J45.9'])
  })

  it('dit pour quels mots, tels qu’écrits', async () => {
    const { texte } = await n.envoyer('/nomenclatures/codage', { texte: 'Diabète de type 2' })
    expect(texte).toContain('Diabète de type 2 »')
  })

  it('retient un code à la fin du texte, une seule fois, sans rien perdre', async () => {
    const documents = `${(await creer(n)).chemin}/documents`
    const champs = { type: 'compte-rendu', genre: 'texte', titre: 'Essai' }
    const retenir = (texte: string, code: string) =>
      n.envoyer(documents, { ...champs, texte, action: `retenir:${code}` })
    const texteDu = (html: string) =>
      /<textarea[^>]*>\n?([\s\S]*?)<\/textarea>/
        .exec(html)?.[1]
        ?.trim()
        .replaceAll('\u00a0', ' ') ?? ''
    const un = texteDu((await retenir('Toux.', 'cim10:R05')).html)
    expect(un).toBe('Toux.\n\nCodage :\n- Toux (CIM-10 R05)')
    const deux = texteDu((await retenir(un, 'cisp2:R05')).html)
    expect(deux).toBe(`${un}\n- Toux (CISP-2 R05)`)
    expect(texteDu((await retenir(deux, 'cim10:R05')).html)).toBe(deux)
    expect(texteDu((await retenir('Toux.', 'cim10:ZZ9')).html)).toBe('Toux.')
  })
})
