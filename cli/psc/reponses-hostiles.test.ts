/**
 * Chaque réponse que le LGC de référence doit refuser, et le code sous lequel il le dit : à l'écran et
 * au journal (psc.md §6, §14, F-PSC-07). Pro Santé Connect simulé la fabrique, le logiciel ne le sait pas.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Navigateur, ouvrirParcours, type Page, type Parcours } from './parcours.essai.ts'

const CAMILLE = '899700000013'
let parcours: Parcours
let n: Navigateur
/** Un médecin entré par mot de passe, qui lit le journal. */
let medecin: Navigateur
beforeAll(async () => {
  parcours = await ouvrirParcours()
  medecin = parcours.navigateur()
  await medecin.connecter('c.testier')
}, 60_000)
afterAll(() => parcours.arreter())
beforeEach(async () => {
  await parcours.reinitialiserPsc()
  n = parcours.navigateur()
})

/** Le refus se lit : le code, ce qu'il faut faire, et aucune session ouverte. */
async function refusee(page: Page, code: string): Promise<void> {
  expect(page.texte).toContain(`Code : ${code}`)
  expect(page.texte).toMatch(/Recommencez|Connectez-vous|Vérifiez|Prévenez/)
  expect(page.html).not.toMatch(/eyJ[\w-]{10,}\./)
  const patients = await n.aller('/patients')
  expect(patients.adresse).toMatch(/\/connexion/)
}

/** La ligne la plus récente du journal porte ce code, sans aucun jeton. */
async function auJournal(code: string): Promise<void> {
  const { html } = await medecin.aller('/reglages/journal-psc')
  const derniere = html.slice(html.indexOf('<tbody>')).split('</tr>')[0]
  expect(derniere).toContain(`>${code}<`)
  expect(html).not.toMatch(/eyJ[\w-]{10,}\./)
}

describe('une réponse de Pro Santé Connect est refusée', () => {
  test.each([
    ['wrongNonce', 'PSC-NONCE', {}],
    ['wrongIss', 'PSC-EMETTEUR', { endpoint: 'token' }],
    ['wrongIss', 'PSC-EMETTEUR', { endpoint: 'auth' }],
    ['wrongAud', 'PSC-AUDIENCE', {}],
    ['wrongAzp', 'PSC-AUDIENCE', {}],
    ['wrongAtHash', 'PSC-EMPREINTE', {}],
    ['wrongSignature', 'PSC-SIGNATURE', {}],
    ['unknownKid', 'PSC-CLE', {}],
    ['algNone', 'PSC-ALGORITHME', {}],
    ['expiredIdToken', 'PSC-JETON-EXPIRE', {}],
    ['notYetValid', 'PSC-JETON-FUTUR', {}],
    ['noIdToken', 'PSC-REPONSE', {}],
    ['acr:0', 'PSC-ACR', {}],
    ['acr', 'PSC-ACR', {}],
    ['wrongState', 'PSC-ETAT', {}],
    ['wrongSub', 'PSC-IDENTITE', {}],
    ['userinfoMissing:SubjectNameID', 'PSC-IDENTITE', {}],
    ['error:server_error', 'PSC-ERREUR', { endpoint: 'auth' }],
    ['error:invalid_client', 'PSC-CLIENT', { endpoint: 'token' }],
  ])('%s : %s', async (mode, code, autres) => {
    await parcours.panne(mode, autres)
    await refusee(await n.connecterPsc(CAMILLE), code)
    await auJournal(code)
  })

  test('une signature par une clé renouvelée entre-temps est reconnue', async () => {
    await n.connecterPsc(CAMILLE)
    const autre = parcours.navigateur()
    await parcours.panne('rotateKeys')
    const page = await autre.connecterPsc('899700000021')
    expect(page.texte).toContain("Ma situation d'exercice")
  })

  test('eidas2 et eidas3, plus forts que demandé, sont admis', async () => {
    for (const niveau of ['eidas2', 'eidas3']) {
      await parcours.reinitialiserPsc()
      await parcours.panne(`acr:${niveau}`)
      const page = await parcours.navigateur().connecterPsc(CAMILLE)
      expect(page.adresse).toMatch(/\/patients$/)
    }
  })
})

describe('une réponse rejouée ou venue d’ailleurs', () => {
  const RETOUR = /\/psc\/retour/

  test('un code déjà échangé ne rouvre rien : PSC-PERIME', async () => {
    const retenue = await n.repondreMire(await n.cliquerPsc(), CAMILLE, RETOUR)
    expect((await n.aller(retenue.adresse)).adresse).toMatch(/\/patients$/)
    expect((await n.aller(retenue.adresse)).texte).toContain('Code : PSC-PERIME')
  })

  test('un code échangé par un autre est refusé par PSC : PSC-CODE', async () => {
    const premiere = await n.repondreMire(await n.cliquerPsc(), CAMILLE, RETOUR)
    const seconde = await n.cliquerPsc('/psc/connexion?autre=1')
    // Le code d'une demande, présenté au nom d'une autre : PKCE ne correspond pas.
    const volee = new URL(premiere.adresse)
    volee.searchParams.set('state', new URL(seconde.adresse).searchParams.get('state') ?? '')
    await refusee(await n.aller(volee.href), 'PSC-CODE')
  })

  test('une réponse demandée par un autre navigateur : PSC-ETAT', async () => {
    const retenue = await n.repondreMire(await n.cliquerPsc(), CAMILLE, RETOUR)
    const victime = parcours.navigateur()
    const page = await victime.aller(retenue.adresse)
    expect(page.texte).toContain('Code : PSC-ETAT')
  })

  test('une réponse arrivée après dix minutes : PSC-PERIME', async () => {
    const retenue = await n.repondreMire(await n.cliquerPsc(), CAMILLE, RETOUR)
    await parcours.avancer(601)
    expect((await n.aller(retenue.adresse)).texte).toContain('Code : PSC-PERIME')
  })

  test('deux onglets se connectent tous deux', async () => {
    const [un, deux] = [await n.cliquerPsc(), await n.cliquerPsc()]
    const premiere = await n.repondreMire(un, CAMILLE, RETOUR)
    const seconde = await n.repondreMire(deux, CAMILLE, RETOUR)
    expect((await n.aller(seconde.adresse)).adresse).toMatch(/\/patients$/)
    expect((await n.aller(premiere.adresse)).adresse).toMatch(/\/patients$/)
  })
})
