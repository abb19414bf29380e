import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ouvrirBase } from '../base/ouvrir.ts'
import {
  BASE,
  creerNavigateur,
  type Navigateur,
  ouvrirLgc,
  texteDe,
} from '../essai/navigateur.essai.ts'
import type { Lgc } from '../index.ts'
import { NESSI, noyauSur, peupler } from './cabinet.essai.ts'
import {
  archive,
  base64,
  cda,
  copiePdf,
  corpsBio,
  corpsN1,
  FEUILLE,
  GLUCOSE,
  IMAGERIE,
  POTASSIUM,
  pdf,
} from './documents.essai.ts'

const dossier = mkdtempSync(path.join(os.tmpdir(), 'recus-'))
let lgc: Lgc
let n: Navigateur

const deposer = async (nom: string, octets: Uint8Array): Promise<string> => {
  const corps = new FormData()
  corps.set('fichier', new File([new Uint8Array(octets)], nom))
  const reponse = await lgc.app.request(`${BASE}/recus/importer`, {
    method: 'POST',
    body: corps,
    headers: { cookie: n.cookie(), origin: BASE },
  })
  return texteDe(await reponse.text())
}
/** L'entrée de la liste : ce que l'on voit d'un document sans l'ouvrir. */
const ligne = (html: string, titre: string): string =>
  texteDe(
    html
      .slice(html.indexOf('<tbody'))
      .split('<tr')
      .find((l) => l.includes(titre)) ?? '',
  )
const brut = (chemin: string) =>
  lgc.app.request(`${BASE}${chemin}`, { headers: { cookie: n.cookie() } })

beforeAll(async () => {
  const fichier = path.join(dossier, 'cabinet.sqlite')
  const base = ouvrirBase(fichier)
  peupler(noyauSur(base))
  base.fermer()
  lgc = ouvrirLgc({ base: fichier })
  n = creerNavigateur(lgc)
  await n.connecter()
  const papier = base64(await pdf(['Compte rendu de biologie', 'Potassium 6,9']))
  await deposer(
    'DOC00001.XML',
    cda(
      corpsBio(
        [
          { ...GLUCOSE, autre: ['0.90', 'g/L'] },
          { ...POTASSIUM, valeur: '6.9', interpretation: 'HH' },
        ],
        copiePdf(papier),
      ),
      { titre: 'Ionogramme' },
    ),
  )
  const feuille = new TextDecoder()
    .decode(cda(corpsBio([GLUCOSE]), { ...NESSI, titre: 'Glycémie de RUTH' }))
    .replace('?>', '?>\n<?xml-stylesheet type="text/xsl" href="LABO.XSL"?>')
  await deposer(
    'IHE_XDM.ZIP',
    await archive([
      ['IHE_XDM/SUBSET01/DOC00001.XML', new TextEncoder().encode(feuille)],
      ['IHE_XDM/SUBSET01/LABO.XSL', FEUILLE],
    ]),
  )
})
afterAll(() => {
  lgc.fermer()
  rmSync(dossier, { recursive: true, force: true })
})

describe('les documents reçus', () => {
  test('s’annoncent à l’ouverture, et un critique sur toutes les pages', async () => {
    const { texte } = await n.aller('/patients')
    expect(texte).toContain('2 documents reçus à lire ou à classer , dont 1 avec un signalement')
    expect(texte).toContain('Résultat critique reçu ADRUN ZOE : Ionogramme')
  })

  test('se lisent dans la liste avec leurs métadonnées et leurs signalements', async () => {
    const { html } = await n.aller('/recus')
    const vue = ligne(html, 'Ionogramme')
    for (const mot of [
      'Résultat critique',
      'Hors intervalle',
      'Élément clinique pertinent',
      'version 1',
      'ADRUN ZOE',
      'Dr Hakim EXEMPLAIRE',
      'Laboratoire des Fleurs',
      '02/03/2026',
      'Biochimie le 01/03/2026',
      'Ambulatoire',
      'Classer',
    ])
      expect(vue).toContain(mot)
  })

  test('montrent le PDF en images à côté des résultats, jamais le fichier lui-même', async () => {
    const { html, texte } = await n.aller('/recus/1')
    expect(html).toContain('<img src="/recus/1/pages/1"')
    expect(texte).toContain('Compte rendu de biologie')
    expect(texte).toContain('Potassium 6,9 mmol/L 3,5 à 5 Très élevé, critique')
    expect(html).not.toMatch(/<(?:object|embed|iframe)/)
    const image = await brut('/recus/1/pages/1')
    expect([
      image.headers.get('content-type'),
      (await image.arrayBuffer()).byteLength > 2000,
    ]).toEqual(['image/png', true])
    expect((await brut('/recus/1/pdf')).headers.get('content-disposition')).toMatch(/^attachment/)
  })

  test('passent d’une unité à l’autre, et retiennent le choix', async () => {
    const apres = await n.envoyer('/recus/1/unites', { unites: 'massique' })
    expect(apres.texte).toContain('Glucose 0,90 g/L')
    expect((await n.aller('/recus/1?vue=resultats')).texte).toContain('Glucose 0,90 g/L')
    expect((await n.envoyer('/recus/1/unites', { unites: 'recue' })).texte).toContain(
      'Glucose 5,00 mmol/L 3,9 à 6,1',
    )
  })

  test('montrent la feuille de l’émetteur dans un cadre inerte, la nôtre à défaut', async () => {
    const jointe = await n.aller('/recus/2')
    const vue = await n.aller('/recus/2?vue=structure')
    expect(jointe.statut).toBe(200)
    expect(vue.texte).toContain('Feuille de style appliquée : celle de l’émetteur')
    const cadre = await brut('/recus/2/presentation')
    const politique = cadre.headers.get('content-security-policy') ?? ''
    expect(politique).toContain("default-src 'none'")
    expect(politique).toContain('sandbox')
    expect(politique).not.toContain("script-src 'self'")
    expect(await cadre.text()).toContain('<h1>Laboratoire des Fleurs : Glycémie de RUTH</h1>')
    expect((await n.aller('/recus/2?vue=structure&style=cabinet')).texte).toContain(
      'celle du logiciel',
    )
    expect((await n.aller('/recus/1?vue=structure')).texte).toContain('L’émetteur n’en a pas joint')
  })

  test('comparent les traits, puis se rattachent ; le mauvais dossier est refusé', async () => {
    const { texte } = await n.aller('/recus/2')
    expect(texte).toContain('Nom de naissance NESSI NESSI Identique')
    const refus = await n.envoyer('/recus/2/classer', { patient: '1', confirme: 'oui' })
    expect(refus.texte).toContain(
      "Classement refusé. L'INS du document n'est pas celle de ce dossier.",
    )
    expect((await n.envoyer('/recus/2/classer', { patient: '2' })).texte).toContain(
      'Document classé au dossier n° 2.',
    )
  })

  test('se classent d’un clic, puis se retrouvent au dossier avec leurs signalements', async () => {
    await n.envoyer('/recus/1/classer', { patient: '1' })
    const vue = ligne((await n.aller('/patients/1/recus')).html, 'Ionogramme')
    for (const mot of ['Hors intervalle', "CR d'examens biologiques", '02/03/2026'])
      expect(vue).toContain(mot)
    expect((await n.aller('/patients/1/biologie')).texte).toContain(
      'Potassium Hors intervalle : 6,9 mmol/L',
    )
    const courbe = await n.aller('/patients/1/biologie?analyse=2.16.840.1.113883.6.1%7C2823-3')
    expect(courbe.html).toContain('<svg class="courbe"')
  })

  test('critiques se taisent après leur prise en compte, tracée', async () => {
    const apres = await n.envoyer('/recus/1/acquitter')
    expect(apres.texte).toContain('Résultat critique pris en compte par Camille TESTIER')
    expect((await n.aller('/patients')).texte).not.toContain('Résultat critique reçu')
  })

  test('refusés disent pourquoi à l’import', async () => {
    expect(await deposer('a.zip', new TextEncoder().encode('PK rien'))).toContain(
      "Rien n’est importé. Le fichier n'est pas une archive ZIP lisible.",
    )
    expect(await deposer('photo.doc', Uint8Array.from([0, 1, 2, 3]))).toContain('mais illisible')
  })

  test('d’un PDF piégé ne laissent rien s’exécuter', async () => {
    const texte = Buffer.from(await pdf(['Piégé'])).toString('latin1')
    const piege = Buffer.from(
      texte.replace(
        '/Type /Catalog',
        '/Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>',
      ),
      'latin1',
    )
    const bilan = await deposer(
      'n1.xml',
      cda(corpsN1(base64(piege)), { type: IMAGERIE, titre: 'Piège' }),
    )
    expect(bilan).toContain('est dans les documents non lus')
    const { html } = await n.aller('/recus')
    const id = /href="\/recus\/(\d+)">\s*Piège/.exec(html)?.[1]
    expect((await n.aller(`/recus/${id}`)).texte).toContain('montré sans l’exécuter')
  })

  test('n’existent pas pour qui n’a pas le droit de les voir', async () => {
    const admin = creerNavigateur(lgc)
    await admin.connecter('n.mockadmin')
    expect((await admin.aller('/recus/1')).statut).toBe(403)
    expect((await brut('/recus/999')).status).toBe(404)
  })
})
