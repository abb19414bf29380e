import type { Page } from 'playwright'
import type { ActionsMessagerie, DestinatairesMss, ResultatEnregistrement } from '../contrat.ts'
import { ouvrirDocument } from './documents.ts'
import { aCommande, aller, cliquer, type Fenetre, lireMessages, suivre } from './fenetre.ts'

/** Une boîte neuve ne connaît pas ses serveurs : l'autoconfiguration les trouve, une fois. */
export async function configurerBoites(fenetre: Fenetre): Promise<void> {
  await aller(fenetre, '/messagerie/boites')
  const liens = fenetre.page.locator('main table a[href^="/messagerie/boites/"]')
  const adresses = await liens.evaluateAll((tous) => tous.map((lien) => lien.getAttribute('href')))
  for (const adresse of adresses) {
    await aller(fenetre, adresse ?? '/messagerie')
    const configurer = fenetre.page.getByRole('button', { name: 'Configurer automatiquement' })
    if (await configurer.isVisible()) await cliquer(fenetre, configurer)
  }
}

async function choisir({ page }: Fenetre, a: DestinatairesMss): Promise<void> {
  await page.locator(`input[name="canal"][value="${a.canal}"]`).check()
  if (a.canal === 'patient') return
  // Les destinataires du document sont déjà cochés : seuls ceux demandés doivent l'être.
  for (const case_ of await page.locator('.destinataires input[name="a"]').all())
    await case_.uncheck()
  for (const { nom } of a.professionnels)
    await page
      .locator('.destinataires')
      .getByRole('checkbox', { name: new RegExp(nom) })
      .check()
}

/** Au-delà, le message attend un opérateur injoignable : son état est dit tel quel. */
const DEPART_MS = 12_000

/**
 * « reload » perd la page de certains navigateurs lorsqu’une autre navigation finit au même instant ;
 * « goto » y renonce : la page s'est remplacée d'elle-même, et c'est elle qu'on lit.
 */
async function relire(page: Page): Promise<void> {
  try {
    await page.goto(page.url())
  } catch (erreur) {
    if (!/ERR_ABORTED|interrupted by another navigation/.test(String(erreur))) throw erreur
    await page.waitForLoadState()
  }
}

/** Le message part en arrière-plan : on relit sa page jusqu'à ce qu'il ne soit plus en route. */
export async function attendreDepart({ page }: Fenetre): Promise<string> {
  const etat = page.locator('main .etat').first()
  const limite = Date.now() + DEPART_MS
  for (;;) {
    const dit = (await etat.innerText()).trim()
    if (!/attente|en cours/i.test(dit) || Date.now() > limite) return dit
    await relire(page)
  }
}

/** Le formulaire d'envoi du dernier document, destinataires choisis ; un refus dit pourquoi il manque. */
async function preparer(fenetre: Fenetre, a: DestinatairesMss): Promise<ResultatEnregistrement> {
  const document = fenetre.page.url()
  await configurerBoites(fenetre)
  await fenetre.page.goto(document)
  await ouvrirDocument(fenetre)
  if (!(await aCommande(fenetre, 'link', 'Envoyer par MSSanté')))
    return { accepte: false, messages: await lireMessages(fenetre) }
  await suivre(fenetre, 'link', 'Envoyer par MSSanté')
  await choisir(fenetre, a)
  return { accepte: true, messages: [] }
}

/** Envoie ce qui est écrit ; le formulaire resté à l'écran dit un refus. */
export async function envoyer(fenetre: Fenetre): Promise<ResultatEnregistrement> {
  await suivre(fenetre, 'button', 'Envoyer')
  const messages = await lireMessages(fenetre)
  if (await aCommande(fenetre, 'button', 'Envoyer')) return { accepte: false, messages }
  const etat = await attendreDepart(fenetre)
  return { accepte: /envoyé/i.test(etat), messages: [...messages, etat] }
}

async function envoyerDocument(
  fenetre: Fenetre,
  a: DestinatairesMss,
): Promise<ResultatEnregistrement> {
  const pret = await preparer(fenetre, a)
  return pret.accepte ? envoyer(fenetre) : pret
}

async function preparerCloture(fenetre: Fenetre): Promise<ResultatEnregistrement> {
  const pret = await preparer(fenetre, { canal: 'patient' })
  if (!pret.accepte) return pret
  await fenetre.page.getByLabel(/^Clore la conversation/).check()
  return pret
}

export const actionsMessagerie = (fenetre: () => Fenetre): ActionsMessagerie => ({
  envoyerDocument: (a) => envoyerDocument(fenetre(), a),
  preparerCloture: () => preparerCloture(fenetre()),
  envoyerPreparation: () => envoyer(fenetre()),
})
