/**
 * Le parcours guidé entier dans un vrai navigateur : deux pages ouvertes, une faute corrigée,
 * un dossier surveillé, les attestations, ce qui est déclaré sans objet ; axe à chaque étape.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { compterPreuves, type Visiteur, visiter } from '../navigateur.essai.ts'
import { type ConsoleGuidee, ouvrirConsoleGuidee } from './console-guidee.essai.ts'
import { gestesGuides } from './gestes.essai.ts'

const ATTENTE_MS = 300_000

let guidee: ConsoleGuidee
let visiteur: Visiteur
beforeAll(async () => {
  guidee = await ouvrirConsoleGuidee({ surveille: false })
  visiteur = await visiter(() => guidee.adresse)
}, ATTENTE_MS)
afterAll(async () => {
  await visiteur?.fermer()
  await guidee?.nettoyer()
})

it(
  'un scénario guidé va du premier geste à la preuve, à deux, et se corrige avant la fin',
  async () => {
    const { page, aller, bouton, regarder, defauts } = visiteur
    const { lancer, ouvrirSession, creerPatient, finir, consigne, statut } = gestesGuides(visiteur)
    expect(await compterPreuves(visiteur, 'Prêtes')).toBe(0)
    await aller('/guide')
    await regarder('guide au repos')
    await lancer()
    await regarder('étape guidée')
    expect(await ouvrirSession()).toEqual({ messages: 'Bienvenue', ouverte: true })
    expect(await page.locator('.guide-observe').innerText()).toContain('provisoire')
    await creerPatient()

    // Une autre personne regarde la même étape : elle voit ce qui se tape, et qui l'a tapé.
    const voisine = await visiteur.voisine()
    await voisine.goto(`${guidee.adresse}/guide`)
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
    await page.locator('input[type=file]').setInputFiles({
      name: 'faux.png',
      mimeType: 'image/png',
      buffer: Buffer.from('<html>'),
    })
    await page.getByText(/Le contenu n.est pas du image\/png/).waitFor()
    await page.getByLabel('Dossier de vos captures').fill(guidee.captures)
    await bouton('Surveiller').click()
    writeFileSync(path.join(guidee.captures, 'statut.png'), await page.screenshot())
    await page.getByRole('button', { name: 'Prendre statut.png' }).click()
    await page.locator('.guide-piece img').waitFor()
    await page.getByLabel('Commentaire').fill('Le statut est sous le nom.')
    await regarder('preuve remise')
    await finir()

    expect(await compterPreuves(visiteur, 'Prêtes')).toBe(1)
    const [nom] = guidee.contexte.campagnes.noms()
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
    const { page, aller, bouton, regarder, garde, defauts } = visiteur
    const [pretes, dues] = [
      await compterPreuves(visiteur, 'Prêtes'),
      await compterPreuves(visiteur, 'Dues'),
    ]
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
    expect(await compterPreuves(visiteur, 'Prêtes')).toBe(pretes + 2)

    await aller('/attestations/conditions?exigence=INS.27')
    await page.getByLabel('Pourquoi').and(page.locator(':visible')).fill('Pas d’attribut douteux.')
    await page.locator('[name=signataire]:visible').fill('Dominique Essai, directrice')
    await page.locator('button:visible', { hasText: 'Déclarer sans objet' }).click()
    await page.getByText('INS.27 est déclarée sans objet').waitFor()
    await regarder('conditions')
    expect(await compterPreuves(visiteur, 'Dues')).toBeLessThan(dues)
    await regarder('accueil')
    expect(defauts).toEqual([])
  },
  ATTENTE_MS,
)
