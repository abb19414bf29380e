/**
 * La console d'un éditeur dans un vrai navigateur : un scénario guidé du premier geste à la preuve
 * déposée, une attestation, l'avancement qui suit ; axe sur chaque page.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { lancerNavigateur } from '../../../steps/navigateur/index.ts'
import { chargerConfig } from '../../config/charger.ts'
import { creerConsole } from '../index.ts'
import { MODULES } from '../modules.ts'
import { type ConsoleOuverte, ouvrirConsole } from '../ouvrir.ts'

const ATTENTE_MS = 240_000
const REGLES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']
const CONFIG = `export default {
  editeur: { denomination: 'Éditeur d’essai', siret: '73282932000074' },
  produit: { nom: 'Cabinet d’essai', version: '4.2.1' },
  cible: 'guide',
}`

const dossier = mkdtempSync(path.join(tmpdir(), 'segur-guide-'))
const captures = path.join(dossier, 'mes-captures')
const defauts: string[] = []
let navigateur: Browser
let page: Page
let ouverte: ConsoleOuverte
let contexte: ReturnType<typeof creerConsole>['contexte']

function suivre(onglet: Page): Page {
  onglet.setDefaultTimeout(90_000)
  onglet.on('pageerror', (erreur) => defauts.push(`script : ${erreur.message}`))
  onglet.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) defauts.push(message.text())
  })
  return onglet
}

beforeAll(async () => {
  writeFileSync(path.join(dossier, 'segur.config.mjs'), CONFIG)
  mkdirSync(captures)
  const config = await chargerConfig({ fichier: path.join(dossier, 'segur.config.mjs') })
  const racineCampagnes = path.join(dossier, 'campagnes')
  const dossierEtat = path.join(dossier, 'etat')
  const creee = creerConsole({
    ...{ config, ecoute: '127.0.0.1', racineCampagnes, dossierEtat, modules: MODULES },
  })
  contexte = creee.contexte
  ouverte = await ouvrirConsole(creee.app, { ecoute: '127.0.0.1', port: 0 })
  navigateur = (await lancerNavigateur()).navigateur
  const fenetre = await navigateur.newContext({ viewport: { width: 1280, height: 800 } })
  page = suivre(await fenetre.newPage())
}, ATTENTE_MS)
afterAll(async () => {
  await navigateur?.close()
  const enCours = contexte?.lanceur.courante()
  if (enCours) process.kill(enCours.pid, 'SIGKILL')
  await ouverte?.fermer()
  rmSync(dossier, { recursive: true, force: true })
})

async function regarder(nom: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(REGLES).analyze()
  defauts.push(...violations.map((v) => `${nom} : ${v.id} (${v.nodes[0]?.target.join(' ')})`))
}

const aller = (chemin: string) => page.goto(`${ouverte.adresse}${chemin}`)
const bouton = (name: string) => page.getByRole('button', { name, exact: true })
const consigne = (texte: RegExp) => page.getByRole('heading', { level: 1, name: texte }).waitFor()
const garde = () =>
  page
    .locator('[data-etat-brouillon]')
    .filter({ hasText: /^Gardé/ })
    .waitFor()

/** Le nombre de preuves du chapitre INS dans cette colonne de l'accueil. */
async function compter(colonne: string): Promise<number> {
  await aller('/')
  const tableau = page.locator('table').filter({ hasText: colonne }).first()
  const titres = await tableau.locator('thead th').allInnerTexts()
  const rang = titres.findIndex((titre) => titre.trim() === colonne)
  const ligne = tableau.locator('tbody tr').filter({ hasText: 'INS' }).first()
  return Number(await ligne.locator('th, td').nth(rang).innerText())
}

it(
  'un scénario guidé va du premier geste à la preuve, et rien de tapé ne se perd',
  async () => {
    expect(await compter('Prêtes')).toBe(0)
    await aller('/guide')
    await regarder('guide au repos')
    await aller('/lancer?scenario=INS.22.01')
    await bouton('Lancer').click()
    await page.waitForURL('**/direct/*')
    await page.getByRole('link', { name: 'Scénario guidé' }).click()

    await consigne(/^Ouvrez la session de Camille TESTIER/)
    await regarder('étape guidée')
    await page.getByLabel('Oui').check()
    await page.getByLabel('Messages affichés').fill('Bienvenue')
    await garde()
    await page.reload()
    expect(await page.getByLabel('Messages affichés').inputValue()).toBe('Bienvenue')
    expect(await page.getByLabel('Oui').isChecked()).toBe(true)
    await page.getByLabel('Votre nom, pour le dossier').fill('Sacha Essai')
    await bouton('Suivant').click()

    await consigne(/^Créez un patient/)
    expect(await page.locator('.guide-observe').innerText()).toContain('provisoire')
    await page.getByLabel('Oui').check()
    await bouton('Suivant').click()

    await consigne(/^Affichez la fiche du patient/)
    const statut = page.getByLabel('Statut de l’identité affiché')
    // Une autre personne regarde la même étape : elle voit ce qui se tape, et qui l'a tapé.
    const voisine = suivre(await page.context().newPage())
    await voisine.goto(`${ouverte.adresse}/guide`)
    await statut.fill('validée')
    await voisine.getByText('Modifié par Sacha Essai').waitFor()
    expect(await voisine.getByLabel('Statut de l’identité affiché').inputValue()).toBe('validée')
    await voisine.close()
    await bouton('Suivant').click()

    // Une faute de frappe condamnerait le logiciel : elle se corrige avant la fin.
    await consigne(/^Un contrôle ne passe pas/)
    await regarder('écart à relire')
    await page.getByRole('link', { name: 'Précédent' }).click()
    await regarder('réponse reprise')
    await statut.fill('provisoire')
    await bouton('Enregistrer la correction').click()

    await consigne(/^Remettez la preuve/)
    const zone = page.locator('input[type=file]')
    await zone.setInputFiles({
      name: 'faux.png',
      mimeType: 'image/png',
      buffer: Buffer.from('<html>'),
    })
    await page.getByText(/Le contenu n.est pas du image\/png/).waitFor()
    await page.getByLabel('Dossier de vos captures').fill(captures)
    await bouton('Surveiller').click()
    writeFileSync(path.join(captures, 'statut.png'), await page.screenshot())
    await page.getByRole('button', { name: 'Prendre statut.png' }).click()
    await page.locator('.guide-piece img').waitFor()
    await page.getByLabel('Commentaire').fill('Le statut est sous le nom.')
    await regarder('preuve remise')
    await bouton('Suivant').click()
    await consigne(/^Relisez vos réponses/)
    await regarder('clôture')
    await bouton('Terminer ce scénario').click()
    await page.getByText('Aucun scénario guidé ne joue').waitFor()

    expect(await compter('Prêtes')).toBe(1)
    const [nom] = contexte.campagnes.noms()
    await aller(`/preuves/${encodeURIComponent(nom ?? '')}/INS.22.01.01`)
    await page.getByText('relue, inchangée').waitFor()
    await page.getByText('Le statut est sous le nom.').waitFor()
    await page.getByText(/par Sacha Essai/).waitFor()
    await bouton('Agrandir').click()
    await regarder('preuve')
    expect(defauts).toEqual([])
  },
  ATTENTE_MS,
)

it(
  'une attestation se rédige, une pièce se dépose, une exigence se déclare sans objet',
  async () => {
    const [pretes, dues] = [await compter('Prêtes'), await compter('Dues')]
    await aller('/attestations')
    await regarder('attestations')
    await page.getByRole('link', { name: 'INS.20.02.02' }).click()
    await page.getByLabel('Signataire').fill('Dominique Essai')
    await garde()
    await page.reload()
    expect(await page.getByLabel('Signataire').inputValue()).toBe('Dominique Essai')
    await page.getByLabel('Fonction').fill('directrice')
    await page.locator('summary', { hasText: 'Vous répondez en tant que' }).waitFor()
    await bouton('Rédiger le PDF et le ranger').click()
    await page.getByText('Pièce remise').waitFor()
    await regarder('attestation rédigée')

    await aller('/attestations/pieces/INS.49.01.01')
    await page.getByLabel('Signée ou délivrée par').fill('CNDA')
    await page.getByLabel('Date de la pièce').fill('31/02/2026')
    await bouton('Déposer cette pièce').click()
    await page.getByText('écrivez un jour du calendrier').waitFor()
    await regarder('attestation refusée')
    await page.getByLabel('Date de la pièce').fill('02/11/2026')
    const piece = { name: 'scan.png', mimeType: 'image/png', buffer: await page.screenshot() }
    await page.getByLabel('Fichier PDF, PNG ou JPEG').setInputFiles(piece)
    await bouton('Déposer cette pièce').click()
    await page.getByText('Pièce remise').waitFor()
    expect(await compter('Prêtes')).toBe(pretes + 2)

    await aller('/attestations/conditions?exigence=INS.27')
    await page.getByLabel('Pourquoi').and(page.locator(':visible')).fill('Pas d’attribut douteux.')
    await page.locator('[name=signataire]:visible').fill('Dominique Essai, directrice')
    await page.locator('button:visible', { hasText: 'Déclarer sans objet' }).click()
    await page.getByText('INS.27 est déclarée sans objet').waitFor()
    await regarder('conditions')
    expect(await compter('Dues')).toBeLessThan(dues)
    await regarder('accueil')
    expect(defauts).toEqual([])
  },
  ATTENTE_MS,
)
