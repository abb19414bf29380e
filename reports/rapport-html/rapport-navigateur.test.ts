import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { creerCampagneFictive } from '../essais/campagne-fictive.ts'
import { rendreCampagne } from '../rendre.ts'

const NAVIGATEUR = [process.env.BANC_NAVIGATEUR ?? '', '/usr/bin/chromium'].find(
  (chemin) => path.isAbsolute(chemin) && existsSync(chemin),
)
if (!NAVIGATEUR) console.warn('Sans navigateur (BANC_NAVIGATEUR) : rapport.html n’est pas ouvert.')

describe.skipIf(!NAVIGATEUR)('rapport.html dans un navigateur, hors ligne', () => {
  const racine = mkdtempSync(path.join(tmpdir(), 'rapports-'))
  let navigateur: Browser
  let adresse: string
  beforeAll(async () => {
    const { dossier, referentiel } = creerCampagneFictive(racine)
    const { rapport } = await rendreCampagne(dossier, referentiel)
    adresse = pathToFileURL(rapport).href
    navigateur = await chromium.launch({
      executablePath: NAVIGATEUR ?? '',
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    })
  })
  afterAll(async () => {
    await navigateur?.close()
    rmSync(racine, { recursive: true, force: true })
  })

  async function ouvrir(options: Parameters<Browser['newContext']>[0] = {}) {
    const contexte = await navigateur.newContext({ ...options, offline: true })
    onTestFinished(() => contexte.close())
    const page = await contexte.newPage()
    const plaintes: string[] = []
    page.on('console', (message) => plaintes.push(message.text()))
    page.on('pageerror', (erreur) => plaintes.push(String(erreur)))
    page.on('requestfailed', (requete) => plaintes.push(requete.url()))
    await page.goto(adresse)
    return { page, plaintes }
  }

  const visibles = (page: Page): Promise<string[]> =>
    page.locator('article.exigence:visible h3 .id').allTextContents()

  it('s’ouvre sans plainte et montre ses images quand on les voit', async () => {
    const { page, plaintes } = await ouvrir()
    const image = page.locator('img').first()
    await image.scrollIntoViewIfNeeded()
    await expect
      .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth))
      .toBe(320)
    expect(plaintes).toEqual([])
  })

  it.each(['light', 'dark'] as const)('axe ne trouve rien (%s)', async (colorScheme) => {
    const { page } = await ouvrir({ colorScheme })
    // Tout est mis à l'écran : axe ne juge pas les couleurs de ce qui n'est pas dessiné.
    await page.evaluate(() => {
      for (const article of document.querySelectorAll<HTMLElement>('article.exigence')) {
        article.style.contentVisibility = 'visible'
      }
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id} : ${nodes[0]?.html}`)).toEqual([])
  })

  it('filtre par verdict, par chapitre, par lieu et par texte, et dit combien il reste', async () => {
    const { page } = await ouvrir()
    await page.getByRole('combobox', { name: 'Verdict' }).selectOption('non-conforme')
    expect(await visibles(page)).toEqual(['FIC.01'])
    await page.getByRole('button', { name: 'Tout montrer' }).click()
    await expect.poll(() => page.getByRole('status').innerText()).toBe('9 exigences')
    await page.getByRole('combobox', { name: 'Chapitre' }).selectOption('AUT')
    expect(await visibles(page)).toEqual(['SC.AUT/CONF.08', 'AUT.09'])
    await page.getByRole('button', { name: 'Tout montrer' }).click()
    await page.getByRole('combobox', { name: 'Preuves prises sur' }).selectOption('recette')
    await expect.poll(() => visibles(page)).toEqual(['FIC.03'])
    await page.getByRole('button', { name: 'Tout montrer' }).click()
    await page.getByRole('searchbox', { name: 'Texte' }).fill('ENONCE dix champs')
    expect(await visibles(page)).toEqual(['FIC.02'])
    expect(await page.getByRole('status').innerText()).toBe('1 exigence sur 9')
  })

  it('se lit sans script, filtres absents', async () => {
    const { page } = await ouvrir({ javaScriptEnabled: false })
    expect(await page.locator('article.exigence:visible').count()).toBe(9)
    expect(await page.locator('#filtres:visible').count()).toBe(0)
  })

  it('une forme de la carte mène à son exigence, au clavier', async () => {
    const { page } = await ouvrir()
    await page.getByRole('link', { name: /^FIC\.02,/ }).focus()
    await page.keyboard.press('Enter')
    await expect(page.url()).toContain('#e-FIC.02')
  })

  it.each([640, 320])('ne déborde pas à %d pixels de large', async (width) => {
    const { page } = await ouvrir({ viewport: { width, height: 600 } })
    const debord = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(debord).toBe(0)
  })

  it('imprimé, ne coupe aucune image et montre toutes les preuves', async () => {
    const { page } = await ouvrir()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#filtres:visible').count()).toBe(0)
    const styles = await page
      .locator('.tableau')
      .evaluateAll((tableaux) => tableaux.map((t) => getComputedStyle(t).breakInside))
    expect(new Set(styles)).toEqual(new Set(['avoid']))
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Subtype \/Image/g)?.length).toBeGreaterThanOrEqual(8)
  })
})
