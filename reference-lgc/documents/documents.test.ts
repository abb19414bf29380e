import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  ADRUN,
  BASE,
  creer,
  creerNavigateur,
  lignes,
  type Navigateur,
  ouvrirLgc,
  remettreANeuf,
} from '../essai/navigateur.essai.ts'

const lgc = ouvrirLgc()
let n: Navigateur
beforeEach(async () => {
  await remettreANeuf(lgc)
  n = creerNavigateur(lgc)
  await n.connecter()
  await creer(n, { ...ADRUN, nomUtilise: 'NESSI' })
})
afterAll(() => lgc.fermer())

const CERTIFICAT = { type: 'certificat', titre: 'Aptitude au sport', texte: 'Rien ne s’y oppose.' }
const terminer = (champs: Record<string, string> = {}) =>
  n.envoyer('/patients/1/documents', { ...CERTIFICAT, action: 'terminer', ...champs })
const telecharger = (chemin: string) =>
  lgc.app.request(`${BASE}${chemin}`, { headers: { cookie: n.cookie() } })

describe('un document', () => {
  test('se rédige, se termine, et se relit avec l’identité et l’auteur', async () => {
    const page = await terminer()
    expect(page.chemin).toBe('/patients/1/documents/1')
    for (const attendu of [
      'Document terminé.',
      'Aptitude au sport',
      'Rien ne s’y oppose.',
      'Nom de naissance ADRUN',
      'Date de naissance 31/12/1975',
      'Docteur Camille TESTIER',
    ])
      expect(page.texte).toContain(attendu)
  })

  test('garde un brouillon que son auteur reprend et termine', async () => {
    const brouillon = await n.envoyer('/patients/1/documents', { ...CERTIFICAT, texte: '' })
    expect(brouillon.texte).toContain('Brouillon enregistré.')
    const version = /name="version" value="(\d+)"/.exec(brouillon.html)?.[1] ?? ''
    const fini = await n.envoyer('/patients/1/documents/1', {
      ...CERTIFICAT,
      version,
      action: 'terminer',
    })
    expect(fini.texte).toContain('Document terminé.')
    expect(lignes((await n.aller('/patients/1/documents')).html)[0]?.at(-1)).toBe('Terminé')
  })

  test('une fois terminé ne se réécrit plus', async () => {
    await terminer()
    const page = await n.envoyer('/patients/1/documents/1', {
      ...CERTIFICAT,
      titre: 'Autre titre',
      version: '2',
      action: 'terminer',
    })
    expect(page.texte).toContain('Aptitude au sport')
    expect(page.texte).not.toContain('Autre titre')
  })

  test.each([
    ['sans type', { type: '' }, 'Choisissez le type du document.'],
    ['sans titre', { titre: '  ' }, 'Donnez un titre au document.'],
    ['sans texte', { texte: '\n' }, 'Écrivez le texte du document'],
    ['un titre trop long', { titre: 'a'.repeat(121) }, '121 caractères, 120 au plus.'],
    ['un émoji', { texte: 'Bravo 😀' }, "Le caractère « 😀 » ne s'imprime pas."],
    ['une écriture de droite à gauche', { texte: 'שלום' }, "Ces caractères ne s'impriment pas"],
    ['un caractère de contrôle', { texte: 'a\u0007b' }, 'invisible U+0007'],
  ])('refuse %s, sans rien perdre de la saisie', async (_nom, faute, message) => {
    const page = await terminer(faute)
    expect([page.statut, page.texte.includes(message)]).toEqual([422, true])
    const gardee = { ...CERTIFICAT, ...faute }
    if (gardee.texte.trim() !== '') expect(page.html).toContain(gardee.texte)
    if (gardee.titre.trim() !== '') expect(page.html).toContain(gardee.titre)
  })

  test('échappe ce qui est tapé', async () => {
    const page = await terminer({ titre: 'T <b>', texte: '</textarea><script>alert(1)</script>' })
    expect(page.html).not.toContain('<script>alert')
    expect((await telecharger('/patients/1/documents/1/export')).status).toBe(200)
  })

  test('garde la saisie quand le brouillon a changé ailleurs', async () => {
    await n.envoyer('/patients/1/documents', CERTIFICAT)
    const page = await n.envoyer('/patients/1/documents/1', {
      ...CERTIFICAT,
      texte: 'Ma phrase.',
      version: '9',
    })
    expect([page.statut, page.html.includes('Ma phrase.')]).toEqual([409, true])
    expect(page.texte).toContain('a été modifié depuis')
  })

  test('ne s’écrit pas par une secrétaire, qui peut le lire et l’imprimer', async () => {
    await terminer()
    n = creerNavigateur(lgc)
    await n.connecter('j.mocksecr')
    const liste = await n.aller('/patients/1/documents')
    expect(liste.texte).toContain('Seul un professionnel de santé')
    expect(liste.texte).not.toContain('Nouveau document')
    await terminer({ titre: 'Second' })
    expect((await n.aller('/patients/1/documents')).texte).not.toContain('Second')
    expect((await telecharger('/patients/1/documents/1/impression')).status).toBe(200)
  })

  test('d’un confrère ne se modifie pas tant qu’il est brouillon', async () => {
    await n.envoyer('/patients/1/documents', CERTIFICAT)
    n = creerNavigateur(lgc)
    await n.connecter('h.exemplaire')
    const page = await n.aller('/patients/1/documents/1')
    expect(page.texte).toContain('Brouillon de Camille TESTIER')
    await n.envoyer('/patients/1/documents/1', { ...CERTIFICAT, titre: 'Pris', version: '1' })
    expect((await n.aller('/patients/1/documents/1')).texte).not.toContain('Pris')
  })

  test('ne s’ouvre pas depuis le dossier d’un autre patient', async () => {
    await terminer()
    await creer(n, { ...ADRUN, nomNaissance: 'AUTRE' })
    for (const chemin of ['', '/impression', '/export'])
      expect((await telecharger(`/patients/2/documents/1${chemin}`)).status).toBe(404)
  })
})

describe('les sorties', () => {
  test('impriment un PDF au nom convenu, le même à chaque fois', async () => {
    await terminer()
    const reponse = await telecharger('/patients/1/documents/1/impression')
    expect(reponse.headers.get('content-type')).toBe('application/pdf')
    expect(decodeURIComponent(reponse.headers.get('content-disposition') ?? '')).toMatch(
      /UTF-8''\d{8}_Certificat, déclaration_ADRUN_ZOE\.pdf$/,
    )
    const octets = Buffer.from(await reponse.arrayBuffer())
    expect(octets.subarray(0, 8).toString('latin1')).toBe('%PDF-1.4')
    const encore = await telecharger('/patients/1/documents/1/impression')
    expect(Buffer.from(await encore.arrayBuffer()).equals(octets)).toBe(true)
  })

  test('n’existent pas pour un brouillon', async () => {
    await n.envoyer('/patients/1/documents', CERTIFICAT)
    for (const sortie of ['impression', 'export'])
      expect((await telecharger(`/patients/1/documents/1/${sortie}`)).status).toBe(404)
  })

  test('laissent une trace au nom de qui imprime et de qui exporte', async () => {
    await terminer()
    await telecharger('/patients/1/documents/1/impression')
    await telecharger('/patients/1/documents/1/export')
    const { texte } = await n.aller('/reglages/journal-acces')
    expect(texte).toContain("Impression d'un document")
    expect(texte).toContain("Export d'un document")
  })

  test('ne portent les traits ajoutés que si le cabinet l’a réglé, pour les documents à venir', async () => {
    const avant = await terminer()
    expect(avant.texte).not.toContain('Nom utilisé')
    await n.envoyer('/reglages/editions', { traits: 'nomUtilise' })
    expect((await n.aller('/patients/1/documents/1')).texte).not.toContain('Nom utilisé')
    expect((await terminer()).texte).toContain('Nom utilisé NESSI')
  })
})
