import type {
  ActionsCourriels,
  CanalRefuse,
  CourrielSaisi,
  MessageListe,
  ResultatEnregistrement,
} from '../contrat.ts'
import { aller, cliquer, type Fenetre, lireMessages, suivre } from './fenetre.ts'
import { configurerBoites, envoyer } from './messagerie.ts'

async function ecrire(
  fenetre: Fenetre,
  { a, objet, texte, gras, accuse, boite }: CourrielSaisi,
): Promise<ResultatEnregistrement> {
  const { page } = fenetre
  await configurerBoites(fenetre)
  await aller(fenetre, '/messagerie/nouveau')
  const boites = page.getByLabel("Boîte d'envoi")
  const offertes = await boites.locator('option').allInnerTexts()
  const voulue = offertes.find((offerte) => boite !== '' && offerte.includes(boite))
  if (voulue !== undefined) await boites.selectOption({ label: voulue })
  await page.getByLabel('Autre adresse MSSanté').fill(a)
  await page.getByLabel('Objet', { exact: true }).fill(objet)
  await page.locator('#texte').fill(gras === '' ? texte : texte.replace(gras, `**${gras}**`))
  await page.getByLabel('Demander un accusé de réception').setChecked(accuse)
  return envoyer(fenetre)
}

async function repondre(
  fenetre: Fenetre,
  objet: string,
  texte: string,
): Promise<ResultatEnregistrement> {
  const { page } = fenetre
  await aller(fenetre, '/messagerie')
  const message = page.getByRole('link', { name: objet }).first()
  if (!(await message.isVisible()))
    return { accepte: false, messages: [`« ${objet} » n'est pas là.`] }
  await cliquer(fenetre, message)
  await suivre(fenetre, 'link', 'Répondre')
  await page.locator('#texte').fill(texte)
  return envoyer(fenetre)
}

async function lireBoite(fenetre: Fenetre): Promise<MessageListe[]> {
  await aller(fenetre, '/messagerie')
  const messages: MessageListe[] = []
  for (const ligne of await fenetre.page.locator('main table tbody tr').all())
    messages.push({
      objet: await ligne.getByRole('rowheader').getByRole('link').innerText(),
      ligne: (await ligne.innerText()).replace(/\s+/gu, ' '),
    })
  return messages
}

async function ouvrirMessage(fenetre: Fenetre, objet: string): Promise<string> {
  await aller(fenetre, '/messagerie')
  const message = fenetre.page.getByRole('rowheader').getByRole('link', { name: objet }).first()
  if (!(await message.isVisible())) return ''
  await cliquer(fenetre, message)
  return fenetre.page.getByRole('main').innerText()
}

async function lireSuivi(fenetre: Fenetre): Promise<string[]> {
  const { page } = fenetre
  await aller(fenetre, '/messagerie/envois')
  const dernier = page.getByRole('rowheader').getByRole('link').first()
  if (!(await dernier.isVisible())) return []
  await cliquer(fenetre, dernier)
  const lignes = await page
    .getByRole('region', { name: 'Envoi' })
    .locator('dl > div')
    .allInnerTexts()
  return lignes.map((ligne) => ligne.replace(/\s+/gu, ' ').trim())
}

/** La page de la première boîte de l'utilisateur ; faux quand il n'en a pas. */
async function ouvrirBoite(fenetre: Fenetre): Promise<boolean> {
  await aller(fenetre, '/messagerie/boites')
  const boite = fenetre.page.getByRole('rowheader').getByRole('link').first()
  if (!(await boite.isVisible())) return false
  await cliquer(fenetre, boite)
  return true
}

const SANS_BOITE: ResultatEnregistrement = { accepte: false, messages: ['Aucune boîte.'] }

async function reglerRetour(fenetre: Fenetre, adresse: string): Promise<ResultatEnregistrement> {
  if (!(await ouvrirBoite(fenetre))) return SANS_BOITE
  await fenetre.page.getByLabel('Adresse de retour').fill(adresse)
  await suivre(fenetre, 'button', 'Enregistrer')
  const messages = await lireMessages(fenetre)
  return { accepte: messages.some((dit) => /enregistré/i.test(dit)), messages }
}

async function reglerDOffice(fenetre: Fenetre, actif: boolean): Promise<ResultatEnregistrement> {
  if (!(await ouvrirBoite(fenetre))) return SANS_BOITE
  const reglage = fenetre.page.getByLabel(/^Envoyer d.office les documents terminés/)
  if (!(await reglage.isVisible()))
    return { accepte: false, messages: ['Cette boîte n’est pas applicative.'] }
  await reglage.setChecked(actif)
  await suivre(fenetre, 'button', 'Enregistrer')
  const messages = await lireMessages(fenetre)
  return { accepte: messages.some((dit) => /enregistré/i.test(dit)), messages }
}

const ouverte = (messages: readonly string[]): ResultatEnregistrement => ({
  accepte: messages.some((dit) => /fonctionnent/.test(dit)),
  messages,
})

async function ajouterBoite(fenetre: Fenetre, adresse: string): Promise<ResultatEnregistrement> {
  await aller(fenetre, '/messagerie/boites')
  await fenetre.page.getByLabel('Adresse MSSanté').fill(adresse)
  await suivre(fenetre, 'button', 'Ajouter la boîte')
  return ouverte(await lireMessages(fenetre))
}

async function joindreOperateur(fenetre: Fenetre): Promise<ResultatEnregistrement> {
  if (!(await ouvrirBoite(fenetre))) return SANS_BOITE
  const configurer = fenetre.page.getByRole('button', {
    name: /^(Configurer automatiquement|Réactualiser la configuration)$/,
  })
  await cliquer(fenetre, configurer)
  return ouverte(await lireMessages(fenetre))
}

async function enregistrerRefus(
  fenetre: Fenetre,
  canal: CanalRefuse,
): Promise<ResultatEnregistrement> {
  await aller(fenetre, `${fenetre.patient}/messagerie`)
  await fenetre.page.locator(`input[name="canal"][value="${canal}"]`).check()
  await suivre(fenetre, 'button', 'Enregistrer le refus')
  const messages = await lireMessages(fenetre)
  return { accepte: messages.some((dit) => /refus/i.test(dit)), messages }
}

export const actionsCourriels = (fenetre: () => Fenetre): ActionsCourriels => ({
  ecrireCourriel: (courriel) => ecrire(fenetre(), courriel),
  repondreAuCourriel: (...demande) => repondre(fenetre(), ...demande),
  lireBoiteReception: () => lireBoite(fenetre()),
  ouvrirCourriel: (objet) => ouvrirMessage(fenetre(), objet),
  lireSuiviEnvoi: () => lireSuivi(fenetre()),
  reglerAdresseRetour: (adresse) => reglerRetour(fenetre(), adresse),
  reglerEnvoiDOffice: (actif) => reglerDOffice(fenetre(), actif),
  ajouterBoite: (adresse) => ajouterBoite(fenetre(), adresse),
  joindreOperateur: () => joindreOperateur(fenetre()),
  enregistrerRefus: (canal) => enregistrerRefus(fenetre(), canal),
})
