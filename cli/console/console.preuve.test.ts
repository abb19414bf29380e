/** La console dans un vrai navigateur : une campagne lancée, suivie, arrêtée, reprise, lue. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Visiteur, visiter } from './navigateur.essai.ts'
import { preparerConsole } from './ouvrir.essai.ts'

const ATTENTE_MS = 300_000

const essai = preparerConsole()
let visiteur: Visiteur
let ouverte: Awaited<ReturnType<typeof essai.ouvrir>>

beforeAll(async () => {
  ouverte = await essai.ouvrir()
  visiteur = await visiter(() => ouverte.adresse)
}, ATTENTE_MS)
afterAll(async () => {
  await visiteur?.fermer()
  await ouverte?.fermer()
  essai.nettoyer()
})

it(
  'une campagne se lance, se suit, s’arrête, se reprend et son échec s’explique',
  async () => {
    const { page, aller, bouton, regarder, defauts } = visiteur
    const annonce = (texte: RegExp) => page.locator('#annonce').filter({ hasText: texte })
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
    expect(defauts).toEqual([])
  },
  ATTENTE_MS,
)

it(
  'le rapport s’ouvre avec ses images, sans pouvoir sur la console',
  async () => {
    const { page, aller } = visiteur
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
