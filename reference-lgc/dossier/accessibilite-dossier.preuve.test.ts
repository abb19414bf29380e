import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MOT_DE_PASSE, SANS_SERVICES } from '../essai/navigateur.essai.ts'
import { demarrerLgc, type LgcDemarre } from '../index.ts'

/** Chemin d'un Chromium ; sans lui ces tests sont sautés, comme ceux des autres pages. */
const NAVIGATEUR = process.env.BANC_NAVIGATEUR ?? ''
const REGLES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']

describe.skipIf(!existsSync(NAVIGATEUR))('les pages du dossier médical', () => {
  let lgc: LgcDemarre
  let navigateur: Browser
  let page: Page
  beforeAll(async () => {
    lgc = await demarrerLgc({ base: null, essai: true, services: SANS_SERVICES })
    navigateur = await chromium.launch({
      executablePath: NAVIGATEUR,
      chromiumSandbox: process.getuid?.() !== 0,
    })
    const contexte = await navigateur.newContext({ viewport: { width: 1280, height: 800 } })
    page = await contexte.newPage()
    await page.goto(`${lgc.url}/connexion`)
    await champ('Identifiant').fill('c.testier')
    await champ('Mot de passe').fill(MOT_DE_PASSE)
    await cliquer('button', 'Se connecter')
  }, 60_000)
  afterAll(async () => {
    await navigateur?.close()
    await lgc?.arreter()
  })

  const champ = (libelle: string) => page.getByLabel(libelle, { exact: true })
  const cliquer = (role: 'button' | 'link', name: string) =>
    page.getByRole(role, { name, exact: true }).first().click()
  const verifier = async () => {
    const { violations } = await new AxeBuilder({ page }).withTags(REGLES).analyze()
    const dites = violations.map((v) => `${v.id} : ${v.nodes.map((n) => n.target).join(' ')}`)
    expect({ page: page.url(), dites }).toEqual({ page: page.url(), dites: [] })
    expect(await page.locator('h1').count()).toBe(1)
  }
  const visiter = async (chemin: string) => {
    await page.goto(`${lgc.url}${chemin}`)
    await verifier()
  }

  test('passent axe, vides, remplies et refusées', async () => {
    await champ('Début du nom').fill('ADRUN')
    await cliquer('button', 'Rechercher')
    await cliquer('link', 'Nouveau patient')
    await champ('Nom de naissance').fill('ADRUN')
    await champ('Premier prénom de naissance').fill('ZOE')
    await champ('Date de naissance').fill('31/12/1975')
    await page.getByRole('radio', { name: 'Féminin' }).check()
    await champ('Code du lieu de naissance').fill('63220')
    await cliquer('button', 'Créer le patient')
    await visiter('/patients/1/dossier')
    await cliquer('button', "Remplir avec le dossier d'exemple")
    await verifier()
    for (const rubrique of ['traitement', 'allergie', 'mesure']) {
      await visiter(`/patients/1/dossier/ajouter/${rubrique}`)
      await cliquer('button', 'Enregistrer')
      await verifier()
    }
    for (const chemin of [
      '/patients/1/dossier/1/clore',
      '/patients/1/dossier/traces',
      '/patients/1/rappel-vsm',
      '/vsm',
      '/patients',
      '/reglages/rappels-vsm',
      '/reglages/correspondants',
      '/reglages/mention-rgpd',
      '/patients/1/documents/nouveau?type=autre',
      '/patients/1/documents/nouveau?type=telemedecine',
      '/patients/1/documents/nouveau?type=ordonnance',
      '/patients/1/documents/nouveau?type=synthese',
    ])
      await visiter(chemin)
    await page.getByRole('checkbox', { name: /EXEMPLAIRE/ }).check()
    await cliquer('button', 'Aperçu')
    await verifier()
    await cliquer('button', 'Terminer')
    await verifier()
    await cliquer('link', 'Supprimer')
    await cliquer('button', 'Supprimer le document')
    await verifier()
  }, 90_000)
})
