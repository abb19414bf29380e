import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MOT_DE_PASSE } from '../essai/navigateur.essai.ts'
import { demarrerLgc, type LgcDemarre } from '../index.ts'
import { ouvrirServiceEssai, reponse00, type ServiceEssai } from '../insi/service.essai.ts'

/** Sans navigateur ces tests sont sautés ; le banc refait la preuve par ses scénarios. */
const NAVIGATEUR = process.env.BANC_NAVIGATEUR ?? ''

describe.skipIf(!existsSync(NAVIGATEUR))('le formulaire verrouillé, dans un navigateur', () => {
  let service: ServiceEssai
  let lgc: LgcDemarre
  let navigateur: Browser
  let page: Page
  beforeAll(async () => {
    service = await ouvrirServiceEssai()
    service.repondre({ corps: reponse00() })
    const { url, ca, certificat, cle } = service
    const insi = { url, ca, certificat, cle, authentification: 'certificat' } as const
    lgc = await demarrerLgc({ base: null, services: { insi, vitale: null } })
    navigateur = await chromium.launch({
      executablePath: NAVIGATEUR,
      chromiumSandbox: process.getuid?.() !== 0,
    })
    page = await (await navigateur.newContext({ viewport: { width: 1280, height: 800 } })).newPage()
    await creerRecuperee()
    await connecter('h.exemplaire')
    await page.goto(`${lgc.url}/patients/1/modifier`)
  }, 60_000)
  afterAll(async () => {
    await navigateur?.close()
    await lgc?.arreter()
    await service?.arreter()
  })

  const champ = (libelle: string) => page.getByLabel(libelle, { exact: true })
  const cliquer = (role: 'button' | 'link', name: string) =>
    page.getByRole(role, { name, exact: true }).first().click()

  async function connecter(identifiant: string) {
    await page.goto(`${lgc.url}/connexion`)
    await champ('Identifiant').fill(identifiant)
    await champ('Mot de passe').fill(MOT_DE_PASSE)
    await cliquer('button', 'Se connecter')
  }

  async function creerRecuperee() {
    await connecter('c.testier')
    await champ('Début du nom').fill('ADRUN')
    await cliquer('button', 'Rechercher')
    await cliquer('link', 'Nouveau patient')
    await champ('Nom de naissance').fill('ADRUN')
    await champ('Premier prénom de naissance').fill('ZOE')
    await champ('Date de naissance').fill('31/12/1975')
    await page.getByRole('radio', { name: 'Féminin' }).check()
    await champ('Code du lieu de naissance').fill('63220')
    await cliquer('button', 'Créer le patient')
    await cliquer('button', 'Interroger INSi par les traits')
    await cliquer('button', "Accepter l'identité")
    await page.getByRole('heading', { name: "Fiche d'identité" }).waitFor()
  }

  test('annonce chaque verrou au lecteur d’écran, et ne change rien à la frappe', async () => {
    for (const libelle of ['Nom de naissance', 'Sexe', 'Matricule INS', 'OID']) {
      const saisie = champ(libelle)
      const avant = await saisie.inputValue()
      await saisie.click()
      await page.keyboard.type('X')
      expect(await saisie.inputValue()).toBe(avant)
      const decrit = await saisie.getAttribute('aria-describedby')
      expect(await page.locator(`#${decrit}`).innerText()).toContain('verrouillé')
    }
  })

  test('met le curseur au premier champ libre', async () => {
    await page.reload()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('premierPrenom')
  })
})
