import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MOT_DE_PASSE, SANS_SERVICES } from './essai/navigateur.essai.ts'
import { demarrerLgc, type LgcDemarre } from './index.ts'

/**
 * Chemin d'un Chromium ; sans lui ces tests sont sautés, le banc refait la preuve par ses
 * scénarios.
 */
const NAVIGATEUR = process.env.BANC_NAVIGATEUR ?? ''

const REGLES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']

describe.skipIf(!existsSync(NAVIGATEUR))("l'accessibilité dans un vrai navigateur", () => {
  let lgc: LgcDemarre
  let navigateur: Browser
  let page: Page
  beforeAll(async () => {
    lgc = await demarrerLgc({
      base: null,
      services: { ...SANS_SERVICES, vitale: { url: 'http://127.0.0.1:1' } },
    })
    navigateur = await chromium.launch({
      executablePath: NAVIGATEUR,
      chromiumSandbox: process.getuid?.() !== 0,
    })
    const contexte = await navigateur.newContext({ viewport: { width: 1280, height: 800 } })
    page = await contexte.newPage()
    await page.goto(`${lgc.url}/connexion`)
  }, 60_000)
  afterAll(async () => {
    await navigateur?.close()
    await lgc?.arreter()
  })

  const verifier = async () => {
    const { violations } = await new AxeBuilder({ page }).withTags(REGLES).analyze()
    expect(violations.map((v) => `${v.id} : ${v.nodes.map((n) => n.target).join(' ')}`)).toEqual([])
    expect(await page.locator('h1').count()).toBe(1)
  }
  const cliquer = (role: 'button' | 'link', name: string) =>
    page.getByRole(role, { name, exact: true }).first().click()
  const champ = (libelle: string) => page.getByLabel(libelle, { exact: true })

  test('chaque page passe axe, du premier écran aux journaux', async () => {
    await verifier()
    await champ('Identifiant').fill('c.testier')
    await cliquer('button', 'Se connecter')
    await verifier()
    await champ('Mot de passe').fill(MOT_DE_PASSE)
    await cliquer('button', 'Se connecter')
    await verifier()
    await cliquer('button', 'Rechercher')
    await verifier()
    await champ('Début du nom').fill('ADRUN')
    await cliquer('button', 'Rechercher')
    await verifier()
    await cliquer('link', 'Nouveau patient')
    await verifier()
    await cliquer('button', 'Créer le patient')
    await verifier()
    await champ('Nom de naissance').fill('ADRUN')
    await champ('Premier prénom de naissance').fill('ZOE')
    await champ('Date de naissance').fill('31/12/1975')
    await page.getByRole('radio', { name: 'Féminin' }).check()
    await page.getByText("Trouver le code d'une commune").click()
    await champ('Nom de la commune ou du pays').fill('clermont')
    await cliquer('button', 'Chercher le lieu')
    await verifier()
    await page.getByRole('button', { name: /^63113 Clermont-Ferrand/ }).click()
    await cliquer('button', 'Créer le patient')
    await verifier()
    for (const chemin of ['patients/a-revoir', 'recus', 'recus/importer']) {
      await page.goto(`${lgc.url}/${chemin}`)
      await verifier()
    }
    for (const chemin of [
      'modifier',
      'valider',
      'historique',
      'vitale',
      'documents',
      'documents/nouveau',
      'copies',
      'recus',
      'biologie',
    ]) {
      await page.goto(`${lgc.url}/patients/1/${chemin}`)
      await verifier()
    }
    await page.goto(`${lgc.url}/patients/1/documents/nouveau`)
    await champ('Type de document').selectOption('Certificat')
    await champ('Titre').fill('Aptitude')
    await champ('Texte').fill('Rien ne s’y oppose.')
    await cliquer('button', 'Terminer')
    await verifier()
    await page.goto(`${lgc.url}/patients/1/valider`)
    await champ("Justificatif d'identité").selectOption('Passeport')
    await cliquer('button', 'Enregistrer le justificatif')
    await verifier()
    await cliquer('link', 'Retirer Passeport')
    await verifier()
    await page.goto(`${lgc.url}/reglages/justificatifs`)
    await cliquer('button', 'Ajouter à la liste')
    await verifier()
    await page.goto(`${lgc.url}/patients/1`)
    await cliquer('button', 'Interroger INSi par les traits')
    await page.getByRole('heading', { name: "Réponse d'INSi" }).waitFor()
    await verifier()
    await page.goto(`${lgc.url}/patients/1`)
    await page.getByLabel('Douteuse').check()
    await cliquer('button', 'Enregistrer les attributs')
    await verifier()
    for (const chemin of [
      '',
      '/droits',
      '/affichage',
      '/justificatifs',
      '/justificatifs/PA',
      '/editions',
      '/copies',
      '/copies/documentation',
      '/journal-acces',
      '/journal-insi',
      '/journal-insi/1',
      '/insi',
      '/unites',
      '/rien',
    ]) {
      await page.goto(`${lgc.url}/reglages${chemin}`)
      await verifier()
    }
  }, 120_000)

  test('les pages de l’administrateur aussi', async () => {
    const autre = await navigateur.newContext({ viewport: { width: 1280, height: 800 } })
    const depart = page
    page = await autre.newPage()
    await page.goto(`${lgc.url}/connexion`)
    await champ('Identifiant').fill('n.mockadmin')
    await champ('Mot de passe').fill(MOT_DE_PASSE)
    await cliquer('button', 'Se connecter')
    await verifier()
    for (const chemin of ['comptes/1', 'comptes/1/modifier', 'comptes/traces', 'mot-de-passe']) {
      await page.goto(`${lgc.url}/${chemin}`)
      await verifier()
    }
    await cliquer('button', 'Changer le mot de passe')
    await verifier()
    await page.goto(`${lgc.url}/comptes/nouveau`)
    await cliquer('button', 'Créer le compte')
    await verifier()
    await autre.close()
    page = depart
  }, 60_000)

  test('se parcourt au clavier : le lien d’évitement mène au contenu, Entrée cherche', async () => {
    await page.goto(`${lgc.url}/reglages`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
      'Aller au contenu',
    )
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#contenu')
    await page.goto(`${lgc.url}/patients`)
    await page.keyboard.type('31/12/1975')
    await page.keyboard.press('Enter')
    await page.getByText('1 patient trouvé').waitFor()
  }, 60_000)

  test('convertit les noms à la frappe sans déplacer le curseur', async () => {
    await cliquer('link', 'Nouveau patient')
    await champ('Nom de naissance').pressSequentially('Dupré')
    await page.keyboard.press('Home')
    await page.keyboard.type('é')
    expect(await champ('Nom de naissance').inputValue()).toBe('EDUPRE')
    await page.keyboard.type('à')
    expect(await champ('Nom de naissance').inputValue()).toBe('EADUPRE')
  }, 60_000)
})
