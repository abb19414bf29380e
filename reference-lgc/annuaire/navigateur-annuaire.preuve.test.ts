import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { rootCertificates } from 'node:tls'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MOT_DE_PASSE, SANS_SERVICES } from '../essai/navigateur.essai.ts'
import { demarrerLgc, type LgcDemarre } from '../index.ts'
import { ouvrirExtractions } from './extractions.essai.ts'

/** Chemin d'un Chromium ; sans lui ces tests sont sautés, comme ceux des autres pages. */
const NAVIGATEUR = process.env.BANC_NAVIGATEUR ?? ''
const REGLES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']
const LARGEURS = [1280, 400]

describe.skipIf(!existsSync(NAVIGATEUR))('les pages de l’annuaire, dans un navigateur', () => {
  let lgc: LgcDemarre
  let extractions: Awaited<ReturnType<typeof ouvrirExtractions>>
  let navigateur: Browser
  let page: Page
  const dossier = mkdtempSync(path.join(tmpdir(), 'annuaire-pages-'))

  beforeAll(async () => {
    extractions = await ouvrirExtractions()
    await extractions.jour('202603060200')
    const ca = path.join(dossier, 'ca.pem')
    writeFileSync(ca, rootCertificates[0] ?? '')
    const annuaire = { extractions: extractions.url, fhir: null, cle: null, ca }
    const services = { ...SANS_SERVICES, annuaire }
    lgc = await demarrerLgc({ base: null, essai: true, services })
    navigateur = await chromium.launch({
      executablePath: NAVIGATEUR,
      chromiumSandbox: process.getuid?.() !== 0,
    })
    page = await (await navigateur.newContext()).newPage()
    await connecter('c.testier')
  }, 60_000)
  afterAll(async () => {
    await navigateur?.close()
    await lgc?.arreter()
    await extractions?.fermer()
    rmSync(dossier, { recursive: true, force: true })
  })

  const champ = (libelle: string) => page.getByLabel(libelle, { exact: true })
  const cliquer = (role: 'button' | 'link', name: string) =>
    page.getByRole(role, { name, exact: true }).first().click()
  async function connecter(identifiant: string) {
    await page.context().clearCookies()
    await page.goto(`${lgc.url}/connexion`)
    await champ('Identifiant').fill(identifiant)
    await champ('Mot de passe').fill(MOT_DE_PASSE)
    await cliquer('button', 'Se connecter')
  }
  /** Ni faute d'accessibilité, ni page plus large que l'écran. */
  async function verifier() {
    for (const width of LARGEURS) {
      await page.setViewportSize({ width, height: 900 })
      const { violations } = await new AxeBuilder({ page }).withTags(REGLES).analyze()
      const dites = violations.map((v) => `${v.id} : ${v.nodes.map((n) => n.target).join(' ')}`)
      const large = await page.evaluate(() => document.documentElement.scrollWidth)
      expect({ page: page.url(), width, dites, deborde: large > width }).toEqual({
        ...{ page: page.url(), width, dites: [], deborde: false },
      })
    }
    await page.setViewportSize({ width: 1280, height: 900 })
  }
  async function charger() {
    await page.goto(`${lgc.url}/reglages/annuaire`)
    await cliquer('button', 'Charger maintenant')
    await page
      .getByText(/^(Réussi|Déjà à jour)$/)
      .first()
      .waitFor()
    await page.getByRole('region', { name: 'Chargement en cours' }).waitFor({ state: 'detached' })
  }
  const visiter = async (chemin: string) => {
    await page.goto(`${lgc.url}${chemin}`)
    await verifier()
  }

  test('passent axe et tiennent dans l’écran, à 1280 et à 400 pixels', async () => {
    await visiter('/annuaire')
    await visiter('/reglages/annuaire')
    await charger()
    await verifier()
    await page.goto(`${lgc.url}/patients`)
    await champ('Début du nom').fill('ADRUN')
    await cliquer('button', 'Rechercher')
    await cliquer('link', 'Nouveau patient')
    await champ('Nom de naissance').fill('ADRUN')
    await champ('Premier prénom de naissance').fill('ZOE')
    await champ('Date de naissance').fill('31/12/1975')
    await page.getByRole('radio', { name: 'Féminin' }).check()
    await champ('Code du lieu de naissance').fill('63220')
    await cliquer('button', 'Créer le patient')
    for (const chemin of [
      '/reglages/annuaire/chargements/1',
      '/annuaire?nom=exemplaire',
      '/annuaire?nom=introuvable',
      '/annuaire/personnes/899700000021',
      '/annuaire/personnes/899799999999',
      '/annuaire/structures/F990000014',
      '/patients/1/correspondants',
      '/patients/1/correspondants/annuaire?nom=testier',
    ])
      await visiter(chemin)
    await page.getByRole('rowheader').getByRole('link').first().click()
    await verifier()
    await cliquer('button', 'Créer le correspondant')
    await verifier()
    await visiter('/annuaire/correspondants/1')
    await cliquer('link', 'Modifier')
    await verifier()
    await connecter('n.mockadmin')
    await visiter('/comptes/nouveau?annuaire=899700000039')
    await visiter('/comptes/1/annuaire')
  }, 180_000)

  test('les résultats suivent la frappe, sans bouton', async () => {
    await connecter('c.testier')
    await charger()
    await page.goto(`${lgc.url}/annuaire`)
    await champ("Nom d'exercice").pressSequentially('exempl')
    await page.locator('caption', { hasText: '2 résultat' }).waitFor()
    await champ('Raison sociale').pressSequentially('tilleuls')
    await page.locator('caption', { hasText: '1 résultat' }).waitFor()
    expect(page.url()).toBe(`${lgc.url}/annuaire`)
  }, 30_000)
})
