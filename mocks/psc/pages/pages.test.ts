import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DELAI_IGC_MS } from '../../pki/essai.ts'
import { ouvrirServeur, type Serveur } from '../../serveur/ouvrir-serveur.ts'
import { type BancPsc, ouvrirBancPsc } from '../essai/banc.ts'
import { demandeJuste } from '../essai/parcours.ts'

/** Chemin d'un Chromium ; sans lui ces essais sont sautés. */
const NAVIGATEUR = process.env.BANC_NAVIGATEUR ?? ''
const REGLES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']
const AVERTISSEMENT = 'ce n’est pas Pro Santé Connect, ni un service de l’ANS'

describe.skipIf(!existsSync(NAVIGATEUR))('les pages, dans un navigateur sans script', () => {
  let banc: BancPsc
  let navigateur: Browser
  let page: Page
  let client: Serveur
  /** Adresses demandées au client, qui n'est ici qu'une page vide. */
  const retours: URL[] = []

  beforeAll(async () => {
    banc = await ouvrirBancPsc()
    client = await ouvrirServeur({
      nom: 'client',
      port: 0,
      traiter(requete) {
        retours.push(new URL(requete.url))
        return new Response('Retour', { headers: { 'content-type': 'text/plain' } })
      },
    })
    navigateur = await chromium.launch({
      executablePath: NAVIGATEUR,
      chromiumSandbox: process.getuid?.() !== 0,
    })
    const contexte = await navigateur.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1280, height: 800 },
    })
    page = await contexte.newPage()
  }, DELAI_IGC_MS)
  afterAll(async () => {
    await navigateur?.close()
    await client?.fermer()
    await banc?.arreter()
  })
  beforeEach(async () => {
    await banc.commander('reset', {})
    retours.length = 0
  })

  const ouvrirMire = () => {
    const demande = demandeJuste({ redirect_uri: `${client.adresse}/psc/retour` })
    return page.goto(`${banc.description.wallet}?${demande}`)
  }
  const attendreRetour = () => page.waitForURL(`${client.adresse}/**`)
  const verifier = async () => {
    const { violations } = await new AxeBuilder({ page }).withTags(REGLES).analyze()
    expect(violations.map((v) => `${v.id} : ${v.nodes.map((n) => n.target).join(' ')}`)).toEqual([])
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.locator('script, img, link').count()).toBe(0)
    expect(await page.getByText(AVERTISSEMENT).isVisible()).toBe(true)
  }

  test('axe ne reproche rien à la mire, à ses erreurs, à l’attente, à l’e-CPS, à la fin', async () => {
    await ouvrirMire()
    await page.getByText('Professionnels fictifs').click()
    await verifier()
    await page.getByLabel('Identifiant national').fill('899700000000')
    await page.getByRole('button', { name: 'Se connecter avec la carte simulée' }).click()
    await page.getByRole('alert').waitFor()
    await verifier()
    await page.getByLabel('Identifiant national').fill('899700000013')
    await page.getByRole('button', { name: 'Se connecter avec l’e-CPS simulée' }).click()
    await page.getByText('J’ai validé, continuer').waitFor()
    await verifier()
    await page.goto(banc.description.ecps)
    await verifier()
    await page.goto(`${banc.description.wallet}?client_id=personne`)
    await verifier()
  })

  test('au clavier seul : saisir, Entrée, et le retour part avec un code', async () => {
    await ouvrirMire()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('nationalId')
    await page.keyboard.type('899700000013')
    await page.keyboard.press('Enter')
    await attendreRetour()
    expect(retours[0]?.searchParams.get('code')).toBeTruthy()
  })

  test('choisir un professionnel dans la liste suffit', async () => {
    await ouvrirMire()
    await page.getByText('Professionnels fictifs').click()
    await page.getByRole('button', { name: /EXEMPLAIRE HAKIM/ }).click()
    await attendreRetour()
    expect(banc.journal().at(-1)?.details).toMatchObject({ personne: '899700000021' })
  })

  test('sur le téléphone, accepter la demande de la personne nommée', async () => {
    await ouvrirMire()
    await page.getByLabel('Identifiant national').fill('899700000013')
    await page.getByRole('button', { name: 'Se connecter avec l’e-CPS simulée' }).click()
    const montre = await page.locator('.nombre').textContent()
    const telephone = await page.context().newPage()
    await telephone.goto(banc.description.ecps)
    expect(await telephone.locator('.nombre').textContent()).toBe(montre)
    await telephone.getByRole('button', { name: 'Accepter pour TESTIER CAMILLE' }).click()
    await telephone.getByText('Demande acceptée').waitFor()
    await telephone.close()
    await page.getByRole('button', { name: 'J’ai validé, continuer' }).click()
    await attendreRetour()
  })
})
