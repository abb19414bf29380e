/** Rien de tapé ne se perd : page lente, console tombée, rechargement, deux pages ouvertes. */
import type { Route } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Visiteur, visiter } from '../navigateur.essai.ts'
import { preparerConsole } from '../ouvrir.essai.ts'

const ATTENTE_MS = 120_000
const SCRIPTS = '**/statiques/*.js'
const ENVOIS = '**/attestations/brouillon'

const essai = preparerConsole()
let ouverte: Awaited<ReturnType<typeof essai.ouvrir>>
let visiteur: Visiteur
beforeAll(async () => {
  ouverte = await essai.ouvrir()
  visiteur = await visiter(() => ouverte.adresse)
}, ATTENTE_MS)
afterAll(async () => {
  await visiteur?.fermer()
  await ouverte?.fermer()
  essai.nettoyer()
})

const piece = (preuve: string) => `/attestations/pieces/${preuve}`
const champ = (nom: string) => visiteur.page.getByLabel(nom)
const dit = (texte: RegExp) =>
  visiteur.page.locator('[data-etat-brouillon]').filter({ hasText: texte }).waitFor()

/** Retient les réponses de cette adresse, déjà données ; l'appel rendu les laisse arriver. */
async function retenir(adresse: string): Promise<() => void> {
  let lacher = () => {}
  const attente = new Promise<void>((resoudre) => {
    lacher = resoudre
  })
  await visiteur.page.route(adresse, async (demande) => {
    if (demande.request().method() !== 'GET') return demande.continue()
    const response = await demande.fetch()
    await attente
    return demande.fulfill({ response })
  })
  return lacher
}

const essayer = (titre: string, faire: () => Promise<void>) => it(titre, faire, ATTENTE_MS)

essayer('ce qui est tapé avant que le script soit prêt est gardé', async () => {
  const { page, aller, garde } = visiteur
  const lacher = await retenir(SCRIPTS)
  const chargee = aller(piece('INS.20.02.02'))
  await champ('Signataire').fill('Dominique Essai')
  lacher()
  await garde()
  await chargee
  await page.reload()
  expect(await champ('Signataire').inputValue()).toBe('Dominique Essai')
})

essayer('la console tombée : la page le dit, reste, et garde tout à son retour', async () => {
  const { page, aller, bouton, garde } = visiteur
  await aller(piece('INS.49.01.01'))
  await ouverte.fermer()
  await champ('Signée ou délivrée par').fill('CNDA')
  await dit(/^Pas encore gardé : la console ne répond pas/)
  await champ('Votre nom').fill('Sacha Essai')
  await bouton('Déposer cette pièce').click()
  await dit(/^Pas encore gardé : la console ne répond pas/)
  expect(await champ('Signée ou délivrée par').inputValue()).toBe('CNDA')
  ouverte = await essai.ouvrir()
  await garde()
  await page.reload()
  expect(await champ('Signée ou délivrée par').inputValue()).toBe('CNDA')
  expect(await champ('Votre nom').inputValue()).toBe('Sacha Essai')
})

essayer('un navigateur qui tombe avant l’envoi retrouve ce qui était tapé', async () => {
  const { page, aller } = visiteur
  await aller(piece('INS.50.01.01'))
  await ouverte.fermer()
  await champ('Fonction').fill('secrétaire')
  await dit(/^Pas encore gardé/)
  // La page disparaît sans avoir rien pu envoyer.
  await page.goto('about:blank')
  ouverte = await essai.ouvrir()
  await aller(piece('INS.50.01.01'))
  expect(await champ('Fonction').inputValue()).toBe('secrétaire')
  // Le dernier envoi du navigateur est peut-être arrivé entre-temps : la page n'a alors rien à redire.
  const gardees = `${ouverte.adresse}/attestations/brouillon?cle=piece%20INS.50.01.01`
  await expect
    .poll(async () => (await page.request.get(gardees)).text(), { timeout: ATTENTE_MS })
    .toContain('secrétaire')
})

essayer('une relecture ancienne ne remplace pas ce que l’on vient de taper', async () => {
  const { page, aller, garde } = visiteur
  await aller(piece('INS.51.01.01'))
  await champ('Fonction').fill('avant')
  await garde()
  const lacher = await retenir(`${ENVOIS}?*`)
  const demandee = page.waitForRequest(`${ENVOIS}?*`)
  const rendue = page.waitForResponse(`${ENVOIS}?*`)
  await page.reload()
  await demandee
  await champ('Fonction').fill('après')
  await champ('Date de la pièce').focus()
  lacher()
  await rendue
  await garde()
  expect(await champ('Fonction').inputValue()).toBe('après')
})

essayer('un refus se dit, avec sa raison, et ne se répète pas', async () => {
  const { page, aller } = visiteur
  await aller(piece('INS.51.01.01'))
  const refuser = (demande: Route) =>
    demande.fulfill({ status: 413, contentType: 'text/plain', body: 'Demande trop grande.' })
  await page.route(ENVOIS, refuser)
  await champ('Fonction').fill('trop long')
  await dit(/^Pas gardé\. Demande trop grande\./)
})

it('aucun script ne faute', () => {
  expect(visiteur.defauts).toEqual([])
})
