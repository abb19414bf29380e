/** La console dans un vrai navigateur : une campagne lancée, suivie, arrêtée, reprise, lue ; axe partout. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { lancerNavigateur } from '../../steps/navigateur/index.ts'
import { preparerConsole } from './ouvrir.essai.ts'

const ATTENTE_MS = 300_000
const REGLES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

const essai = preparerConsole()
let navigateur: Browser
let page: Page
let ouverte: Awaited<ReturnType<typeof essai.ouvrir>>
const defauts: string[] = []

beforeAll(async () => {
  navigateur = (await lancerNavigateur()).navigateur
  const contexte = await navigateur.newContext({ viewport: { width: 1280, height: 800 } })
  page = await contexte.newPage()
  page.setDefaultTimeout(90_000)
  page.on('pageerror', (erreur) => defauts.push(`script : ${erreur.message}`))
  page.on('console', (message) => {
    // Le rapport a sa propre politique, qu'un essai provoque.
    const ici = new URL(page.url()).pathname
    if (/Content Security Policy/.test(message.text()) && !ici.startsWith('/fichiers/'))
      defauts.push(`${ici} : ${message.text()}`)
  })
  ouverte = await essai.ouvrir()
}, ATTENTE_MS)
afterAll(async () => {
  await navigateur?.close()
  await ouverte?.fermer()
  essai.nettoyer()
})

async function regarder(nom: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(REGLES).analyze()
  defauts.push(...violations.map((v) => `${nom} : ${v.id} (${v.nodes[0]?.target.join(' ')})`))
}

const aller = (chemin: string) => page.goto(`${ouverte.adresse}${chemin}`)
const bouton = (name: string) => page.getByRole('button', { name, exact: true })
const annonce = (texte: RegExp) => page.locator('#annonce').filter({ hasText: texte })

it(
  'une campagne se lance, se suit, s’arrête, se reprend et son échec s’explique',
  async () => {
    await aller('/')
    await page.getByText('Aucune campagne n’a encore été jouée :').waitFor()
    await regarder('accueil vide')
    await page.getByRole('link', { name: 'Préparer la première campagne' }).click()

    await page.getByLabel('Chercher une exigence ou un scénario').fill('passage de provisoire')
    await page.getByRole('checkbox', { name: /^INS\.24\.01/ }).check()
    await page.getByLabel('Chercher une exigence ou un scénario').fill('ins.22')
    await page.getByRole('checkbox', { name: /^INS\.22\.01/ }).check()
    await page.getByText('2 scénarios choisis').waitFor()
    await page.getByText('Éprouver le banc').click()
    await page.getByLabel('Défauts volontaires').fill('ins-qualifie-sans-ins')
    await bouton('Lancer').click()
    await page.getByText('Les plus proches : ins-qualifie-sans-insi').waitFor()
    await regarder('lancement refusé')
    await page.getByLabel('Défauts volontaires').fill('ins-qualifie-sans-insi')
    await bouton('Lancer').click()

    await page.waitForURL('**/direct/*')
    const direct = page.url()
    await page.reload()
    // La console tombe et revient : la page se rebranche seule, la campagne n'a rien vu.
    await ouverte.fermer()
    await page.getByText('La console ne répond plus').waitFor()
    ouverte = await essai.ouvrir()
    await annonce(/INS\.2\d\.01 en cours/).waitFor()
    await bouton('Arrêter').click()
    await annonce(/Campagne interrompue/).waitFor()
    await regarder('direct interrompu')

    await bouton('Reprendre').click()
    await page.waitForURL((adresse) => /\/direct\//.test(adresse.href) && adresse.href !== direct)
    await aller('/lancer')
    await page.getByText('Une campagne joue déjà').waitFor()
    await page.goBack()
    await annonce(/Campagne finie\s: (\d)\sscénarios? joués? sur \1/).waitFor()
    await page.getByRole('link', { name: /elle valide l'identité/ }).click()
    await page.getByRole('img', { name: /elle valide l'identité/ }).waitFor()
    await regarder('direct fini')

    await page.getByRole('link', { name: 'INS.24.01', exact: true }).click()
    await page.getByText('« qualifiée »', { exact: true }).waitFor()
    await page.getByText('Le logiciel a été faussé exprès : ins-qualifie-sans-insi').waitFor()
    await regarder('échec')
    await page.getByRole('link', { name: 'Lire la page d’aide' }).click()
    await page.getByRole('heading', { level: 1, name: 'Lire un échec' }).waitFor()
    await regarder('aide')
  },
  ATTENTE_MS,
)

it(
  'le rapport s’ouvre avec ses images, sans pouvoir sur la console',
  async () => {
    await aller('/campagnes')
    await page.getByRole('row').nth(1).getByRole('link').first().click()
    await page.getByRole('link', { name: 'Ouvrir le rapport' }).click()
    const image = page.locator('figure img').first()
    await image.scrollIntoViewIfNeeded()
    await expect.poll(() => image.evaluate((i: HTMLImageElement) => i.naturalWidth)).toBe(1280)
    const refuse = await page.evaluate(() =>
      fetch('/lancer', { method: 'POST' }).then(
        () => 'fait',
        () => 'refusé',
      ),
    )
    expect(refuse).toBe('refusé')
  },
  ATTENTE_MS,
)

it(
  'axe ne relève rien sur aucune page, et aucun script ne faute',
  async () => {
    const [nom = ''] = ouverte.contexte.campagnes.noms()
    const campagne = `/campagnes/${nom}`
    for (const chemin of [
      '/',
      '/avancement?chapitre=INS',
      '/lancer',
      '/campagnes',
      campagne,
      `${campagne}?etat=echecs`,
      `${campagne}/exigences/INS.24`,
      `${campagne}/fichiers`,
      `/comparer?avant=${nom}&apres=${nom}`,
      '/meteo',
      '/aide',
      '/aide/commandes',
      '/nulle-part',
    ]) {
      await aller(chemin)
      await regarder(chemin)
    }
    await page.emulateMedia({ colorScheme: 'dark' })
    for (const chemin of ['/', campagne, `${campagne}/echecs/INS.24.01`, '/lancer']) {
      await aller(chemin)
      await regarder(`${chemin} en sombre`)
    }
    expect(defauts).toEqual([])
  },
  ATTENTE_MS,
)
