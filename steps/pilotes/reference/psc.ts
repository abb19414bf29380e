import type {
  ActionsPsc,
  CompteOuvert,
  ConnexionPsc,
  PageConnexionAffichee,
  ProfessionnelPsc,
  ReleveNavigateur,
  Utilisateur,
} from '../contrat.ts'
import { aCommande, aller, cliquer, type Fenetre, lireMessages, suivre } from './fenetre.ts'

const BOUTON = 'Se connecter par Pro Santé Connect'
const SITUATION = 'Travailler sous cette situation'
const RAPPROCHER = 'Rapprocher mon compte'

const texteDe = (fenetre: Fenetre): Promise<string> => fenetre.page.getByRole('main').innerText()

async function lireConditions(fenetre: Fenetre): Promise<string> {
  await aller(fenetre, '/connexion')
  await suivre(fenetre, 'link', "Conditions générales d'utilisation")
  const paragraphe = fenetre.page.getByRole('heading', { name: 'Pro Santé Connect' })
  if (await paragraphe.isVisible()) await paragraphe.scrollIntoViewIfNeeded()
  return texteDe(fenetre)
}

async function lireConnexion(fenetre: Fenetre): Promise<PageConnexionAffichee> {
  if (await aCommande(fenetre, 'button', 'Se déconnecter'))
    await suivre(fenetre, 'button', 'Se déconnecter')
  if (new URL(fenetre.page.url()).pathname !== '/connexion') await aller(fenetre, '/connexion')
  return {
    psc: await aCommande(fenetre, 'link', BOUTON),
    motDePasse: await aCommande(fenetre, 'button', 'Se connecter'),
    texte: await texteDe(fenetre),
  }
}

const auLogiciel = ({ page, base }: Fenetre): boolean => page.url().startsWith(base)

/** Le bouton de la page de connexion, ou celui de l'invitation, qui s'ouvre dans un autre onglet. */
const bouton = ({ page }: Fenetre) =>
  page.getByRole('link', { name: /^Se (?:re)?connecter par Pro Santé Connect/ }).first()

async function demanderPsc(fenetre: Fenetre): Promise<'mire' | 'logiciel'> {
  if (!(await bouton(fenetre).isVisible())) await lireConnexion(fenetre)
  // Un seul onglet suffit ici : la page n'a rien d'une saisie en cours.
  await bouton(fenetre).evaluate((noeud) => noeud.removeAttribute('target'))
  await cliquer(fenetre, bouton(fenetre))
  return auLogiciel(fenetre) ? 'logiciel' : 'mire'
}

/** Ce que le logiciel montre au retour ; une situation d'exercice proposée est acceptée. */
async function lireIssue(fenetre: Fenetre): Promise<ConnexionPsc> {
  if (await aCommande(fenetre, 'button', SITUATION)) await suivre(fenetre, 'button', SITUATION)
  const messages = await lireMessages(fenetre)
  if (await aCommande(fenetre, 'button', 'Se déconnecter')) return { issue: 'ouverte', messages }
  const demande = await aCommande(fenetre, 'button', RAPPROCHER)
  return { issue: demande ? 'compte-demande' : 'refusee', messages }
}

async function identifierPsc(
  fenetre: Fenetre,
  { identifiantNational }: ProfessionnelPsc,
): Promise<ConnexionPsc> {
  // La session de Pro Santé Connect a déjà suffi : il n'y a pas de mire.
  if (!auLogiciel(fenetre)) {
    await fenetre.page.locator('[name="nationalId"]').first().fill(identifiantNational)
    const chargee = fenetre.page.waitForURL((url) => url.href.startsWith(fenetre.base))
    await fenetre.page.locator('button[name="decision"][value="allow"]').click()
    await chargee
  }
  return lireIssue(fenetre)
}

async function rapprocherCompte(
  fenetre: Fenetre,
  { identifiant, motDePasse }: Utilisateur,
): Promise<ConnexionPsc> {
  await fenetre.page.getByLabel('Identifiant', { exact: true }).fill(identifiant)
  await fenetre.page.getByLabel('Mot de passe', { exact: true }).fill(motDePasse)
  await suivre(fenetre, 'button', RAPPROCHER)
  return lireIssue(fenetre)
}

async function lireCompteOuvert(fenetre: Fenetre): Promise<CompteOuvert | null> {
  await aller(fenetre, '/profil')
  if (!(await aCommande(fenetre, 'button', 'Se déconnecter'))) return null
  const valeur = (libelle: string) =>
    fenetre.page
      .locator('main dl > div', { has: fenetre.page.getByText(libelle, { exact: true }) })
      .locator('dd')
      .innerText()
  return { compte: await valeur('Identifiant'), moyen: await valeur('Connexion') }
}

async function demanderTelephone(
  fenetre: Fenetre,
  { identifiantNational }: ProfessionnelPsc,
): Promise<{ nombre: string }> {
  await lireConnexion(fenetre)
  await suivre(fenetre, 'link', 'Sans navigateur : valider sur mon téléphone')
  await fenetre.page.getByLabel('Mon identifiant national').fill(identifiantNational)
  await suivre(fenetre, 'button', 'Envoyer la demande')
  const affiche = fenetre.page.locator('.nombre-a-comparer')
  const texte = (await affiche.isVisible()) ? await affiche.innerText() : ''
  return { nombre: /\d{2}(?=\s*$)/.exec(texte)?.[0] ?? '' }
}

/** La page s'actualise seule ; le logiciel interroge Pro Santé Connect à son rythme. */
async function attendreTelephone(fenetre: Fenetre): Promise<ConnexionPsc> {
  await fenetre.page
    .getByRole('heading', { name: 'Validez sur votre téléphone' })
    .waitFor({ state: 'hidden' })
  await fenetre.page.waitForLoadState()
  return lireIssue(fenetre)
}

async function ouvrirPortailDmp(
  fenetre: Fenetre,
): Promise<{ texte: string; identificationDemandee: boolean }> {
  const lien = fenetre.page.getByRole('link', { name: /^Portail DMP/ })
  if (!(await lien.isVisible())) return { texte: '', identificationDemandee: false }
  await lien.evaluate((noeud) => noeud.removeAttribute('target'))
  await cliquer(fenetre, lien)
  const mire = fenetre.page.locator('[name="nationalId"]').first()
  return { texte: await texteDe(fenetre), identificationDemandee: await mire.isVisible() }
}

async function lireInvitationPsc(fenetre: Fenetre) {
  const bandeau = fenetre.page.getByRole('complementary', { name: 'Pro Santé Connect' })
  if (!(await bandeau.isVisible())) return null
  const offert = bandeau.getByRole('link', { name: new RegExp(`^${BOUTON}`) })
  return { texte: await bandeau.innerText(), psc: await offert.isVisible() }
}

async function lireConnexionsPsc(fenetre: Fenetre): Promise<string[]> {
  await aller(fenetre, '/reglages/journal-psc')
  const lignes = await fenetre.page.locator('main table tbody tr').allInnerTexts()
  return lignes.map((ligne) => ligne.replace(/\s+/g, ' ').trim())
}

async function releverNavigateur(fenetre: Fenetre): Promise<ReleveNavigateur> {
  await aller(fenetre, '/profil')
  const stockage = await fenetre.page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  )
  return { adresses: fenetre.adresses ?? [], source: await fenetre.page.content(), stockage }
}

export const actionsPsc = (fenetre: () => Fenetre): ActionsPsc => ({
  lireConditions: () => lireConditions(fenetre()),
  lireConnexion: () => lireConnexion(fenetre()),
  demanderPsc: () => demanderPsc(fenetre()),
  identifierPsc: (...demande) => identifierPsc(fenetre(), ...demande),
  rapprocherCompte: (...demande) => rapprocherCompte(fenetre(), ...demande),
  lireCompteOuvert: () => lireCompteOuvert(fenetre()),
  demanderTelephone: (...demande) => demanderTelephone(fenetre(), ...demande),
  attendreTelephone: () => attendreTelephone(fenetre()),
  ouvrirPortailDmp: () => ouvrirPortailDmp(fenetre()),
  lireInvitationPsc: () => lireInvitationPsc(fenetre()),
  lireConnexionsPsc: () => lireConnexionsPsc(fenetre()),
  releverNavigateur: () => releverNavigateur(fenetre()),
})
