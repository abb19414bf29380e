/**
 * La console dans un vrai navigateur, au plus court : un scénario guidé jusqu'à sa preuve, une page
 * rechargée au milieu, une attestation, l'avancement qui suit, axe sur les pages principales. Le
 * parcours entier est dans parcours.preuve.test.ts.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { compterPreuves, type Visiteur, visiter } from '../navigateur.essai.ts'
import { type ConsoleGuidee, ouvrirConsoleGuidee } from './console-guidee.essai.ts'
import { gestesGuides } from './gestes.essai.ts'

const ATTENTE_MS = 240_000

let guidee: ConsoleGuidee
let visiteur: Visiteur
beforeAll(async () => {
  guidee = await ouvrirConsoleGuidee({ surveille: true })
  visiteur = await visiter(() => guidee.adresse)
}, ATTENTE_MS)
afterAll(async () => {
  await visiteur?.fermer()
  await guidee?.nettoyer()
})

it(
  'un scénario guidé va du premier geste à la preuve, et rien de tapé ne se perd',
  async () => {
    const { page, aller, bouton, regarder, garde, defauts } = visiteur
    const { lancer, ouvrirSession, creerPatient, finir, consigne, statut } = gestesGuides(visiteur)
    await lancer()
    await regarder('étape guidée')
    expect(await ouvrirSession()).toEqual({ messages: 'Bienvenue', ouverte: true })
    await creerPatient()
    await statut.fill('provisoire')
    await bouton('Suivant').click()

    await consigne(/^Remettez la preuve/)
    // Le dossier vient de segur.config.ts : rien à choisir dans la page.
    writeFileSync(path.join(guidee.captures, 'statut.png'), await page.screenshot())
    await page.getByRole('button', { name: 'Prendre statut.png' }).click()
    await page.locator('.guide-piece img').waitFor()
    await page.getByLabel('Commentaire').fill('Le statut est sous le nom.')
    await garde()
    await page.reload()
    await consigne(/^Remettez la preuve/)
    expect(await page.getByLabel('Commentaire').inputValue()).toBe('Le statut est sous le nom.')
    await page.locator('.guide-piece img').waitFor()
    await finir()

    expect(await compterPreuves(visiteur, 'Prêtes')).toBe(1)
    await regarder('accueil')
    const [nom] = guidee.contexte.campagnes.noms()
    await aller(`/preuves/${encodeURIComponent(nom ?? '')}/INS.22.01.01`)
    await page.getByText('relue, inchangée').waitFor()
    await page.getByText('Le statut est sous le nom.').waitFor()
    await page.getByText(/par Sacha Essai/).waitFor()
    await regarder('preuve')
    expect(defauts).toEqual([])
  },
  ATTENTE_MS,
)

it(
  'une attestation se rédige, et l’accueil la compte',
  async () => {
    const { page, aller, bouton, regarder, defauts } = visiteur
    const pretes = await compterPreuves(visiteur, 'Prêtes')
    await aller('/attestations/pieces/INS.20.02.02')
    await page.getByLabel('Signataire').fill('Dominique Essai')
    await page.getByLabel('Fonction').fill('directrice')
    await bouton('Rédiger le PDF et le ranger').click()
    await page.getByText('Pièce remise').waitFor()
    await regarder('attestation rédigée')
    expect(await compterPreuves(visiteur, 'Prêtes')).toBe(pretes + 1)
    expect(defauts).toEqual([])
  },
  ATTENTE_MS,
)
