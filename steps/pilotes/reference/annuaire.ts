import type { Locator } from 'playwright'
import type {
  ActionsAnnuaire,
  ChampAffiche,
  CritereAnnuaire,
  CriteresAnnuaire,
  EcartAnnuaire,
  FrequenceAnnuaire,
  PersonneRapprochee,
  RapportAnnuaire,
  ResultatAnnuaire,
  ResultatEnregistrement,
} from '../contrat.ts'
import { aCommande, aller, cliquer, type Fenetre, lireMessages, suivre } from './fenetre.ts'
import { attendreDepart, configurerBoites } from './messagerie.ts'
import { telecharger } from './telecharger.ts'

const REGLAGE = '/reglages/annuaire'
/** Au-delà, l'extraction du banc n'arrivera pas. */
const CHARGEMENT_MS = 60_000

const FREQUENCES: Record<FrequenceAnnuaire, string> = {
  'chaque jour': 'Chaque jour',
  'chaque semaine': 'Chaque semaine, le lundi',
}

const CHAMPS: Record<CritereAnnuaire, string> = {
  rpps: 'Numéro RPPS',
  nomExercice: "Nom d'exercice",
  prenomExercice: "Prénom d'exercice",
  profession: 'Profession',
  specialite: 'Spécialité',
  raisonSociale: 'Raison sociale',
  codePostal: 'Code postal',
  ville: 'Ville',
  adresseMss: 'Adresse MSSanté',
}

const enLigne = (texte: string): string => texte.replace(/\s+/gu, ' ').trim()

/** La page du chargement se relit jusqu'à ce qu'aucun ne soit en cours. */
async function attendreFin(fenetre: Fenetre): Promise<void> {
  await aller(fenetre, REGLAGE)
  const encours = fenetre.page.getByRole('region', { name: 'Chargement en cours' })
  await encours.waitFor({ state: 'detached', timeout: CHARGEMENT_MS })
}

async function charger(fenetre: Fenetre): Promise<ResultatEnregistrement> {
  const { page } = fenetre
  await attendreFin(fenetre)
  await page.getByLabel("Même si l'extraction est déjà en place").check()
  await suivre(fenetre, 'button', 'Charger maintenant')
  await attendreFin(fenetre)
  const dernier = page.getByRole('region', { name: 'Chargements' }).locator('tbody tr').first()
  const issue = enLigne(await dernier.innerText())
  return {
    accepte: issue.includes('Réussi'),
    messages: [...(await lireMessages(fenetre)), issue],
  }
}

async function lireRapport(fenetre: Fenetre): Promise<RapportAnnuaire | null> {
  const { page } = fenetre
  await attendreFin(fenetre)
  const rapport = page.getByRole('link', { name: /^Rapport n°/ }).first()
  if (!(await rapport.isVisible())) return null
  await cliquer(fenetre, rapport)
  const lien = page.getByRole('link', { name: 'Télécharger le rapport', exact: true })
  const fichier = await telecharger(
    fenetre,
    (await lien.getAttribute('href')) ?? '',
    'rapport-annuaire.txt',
  )
  return fichier && { texte: await page.getByRole('main').innerText(), fichier }
}

async function reglerFrequence(
  fenetre: Fenetre,
  frequence: FrequenceAnnuaire,
): Promise<ResultatEnregistrement> {
  await attendreFin(fenetre)
  await fenetre.page.getByLabel('Fréquence').selectOption({ label: FREQUENCES[frequence] })
  await suivre(fenetre, 'button', 'Enregistrer le réglage')
  const messages = await lireMessages(fenetre)
  return { accepte: messages.some((dit) => /enregistré/i.test(dit)), messages }
}

async function lireFrequence(fenetre: Fenetre): Promise<string> {
  const { page } = fenetre
  await attendreFin(fenetre)
  const choisies = ['Fréquence', 'Heure'].map((nom) =>
    page.getByLabel(nom, { exact: true }).locator('option:checked').innerText(),
  )
  const prochain = page.getByRole('form', { name: 'Prochain chargement' }).locator('p').first()
  return enLigne([...(await Promise.all(choisies)), await prochain.innerText()].join(' ; '))
}

const sansAccent = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim()

/** Une liste n'offre que ses mots : « Médecine générale » vaut « Qualifié en Médecine Générale (SM) ». */
async function choisir(liste: Locator, voulu: string): Promise<void> {
  const mots = sansAccent(voulu)
  for (const offerte of await liste.locator('option').allInnerTexts()) {
    const dite = sansAccent(offerte)
    if (dite.includes(mots) || mots.includes(dite)) return void (await liste.selectOption(offerte))
  }
  await liste.selectOption(voulu)
}

async function remplir(cadre: Locator, criteres: CriteresAnnuaire): Promise<void> {
  for (const [critere, libelle] of Object.entries(CHAMPS)) {
    const valeur = criteres[critere as CritereAnnuaire] ?? ''
    const champ = cadre.getByLabel(libelle, { exact: true })
    if ((await champ.evaluate(({ tagName }) => tagName)) === 'INPUT') await champ.fill(valeur)
    else if (valeur === '') await champ.selectOption('')
    else await choisir(champ, valeur)
  }
}

/** Amène le bas du tableau à l'écran ; ce qui le précède reste au-dessus. */
const montrer = (table: Locator): Promise<void> =>
  table.evaluate((noeud) => noeud.scrollIntoView({ block: 'end' }))

async function lireResultats({ page }: Fenetre): Promise<ResultatAnnuaire[]> {
  const table = page.getByRole('region', { name: 'Résultats de l’annuaire' })
  const resultats: ResultatAnnuaire[] = []
  if (!(await table.isVisible())) return resultats
  await montrer(table)
  const lignes = table.locator('tbody tr')
  for (const ligne of await lignes.all())
    resultats.push({
      nom: enLigne(await ligne.getByRole('rowheader').innerText()),
      ligne: enLigne(await ligne.innerText()),
    })
  return resultats
}

async function chercher(
  fenetre: Fenetre,
  criteres: CriteresAnnuaire,
  depuis = '/annuaire',
): Promise<ResultatAnnuaire[]> {
  await aller(fenetre, depuis)
  await remplir(fenetre.page.getByRole('search'), criteres)
  await suivre(fenetre, 'button', 'Rechercher')
  return lireResultats(fenetre)
}

/** Cherche par le RPPS et ouvre la personne trouvée ; faux quand elle n'y est pas. */
async function ouvrirPersonne(fenetre: Fenetre, rpps: string, depuis?: string): Promise<boolean> {
  await chercher(fenetre, { rpps }, depuis)
  const nom = fenetre.page.getByRole('rowheader').getByRole('link').first()
  if (!(await nom.isVisible())) return false
  await cliquer(fenetre, nom)
  return true
}

async function lireFiche(fenetre: Fenetre, rpps: string): Promise<string> {
  const lignes = (await chercher(fenetre, { rpps })).map(({ ligne }) => ligne)
  if (!(await ouvrirPersonne(fenetre, rpps))) return ''
  return enLigne([...lignes, await fenetre.page.getByRole('main').innerText()].join(' '))
}

const ABSENTE: ResultatEnregistrement = {
  accepte: false,
  messages: ['Cette personne n’est pas dans l’annuaire.'],
}

async function creerUtilisateur(fenetre: Fenetre, rpps: string): Promise<ResultatEnregistrement> {
  if (!(await ouvrirPersonne(fenetre, rpps))) return ABSENTE
  await suivre(fenetre, 'link', 'Créer un utilisateur')
  await suivre(fenetre, 'button', 'Créer le compte')
  const messages = await lireMessages(fenetre)
  return { accepte: !(await aCommande(fenetre, 'button', 'Créer le compte')), messages }
}

async function ajouterCorrespondant(
  fenetre: Fenetre,
  rpps: string,
): Promise<ResultatEnregistrement> {
  const depuis = `${fenetre.patient}/correspondants/annuaire`
  if (!(await ouvrirPersonne(fenetre, rpps, depuis))) return ABSENTE
  await suivre(fenetre, 'button', 'Créer le correspondant')
  const messages = await lireMessages(fenetre)
  return { accepte: messages.some((dit) => /rattaché/i.test(dit)), messages }
}

async function lister(fenetre: Fenetre): Promise<string[]> {
  await aller(fenetre, `${fenetre.patient}/correspondants`)
  const region = fenetre.page.getByRole('region', { name: 'Correspondants du patient' })
  return (await region.locator('tbody tr').allInnerTexts()).map(enLigne)
}

const nommer = ({ prenom, nom }: PersonneRapprochee): RegExp =>
  new RegExp(`${prenom} ${nom}`.replace(/[^\p{L}]/gu, '.'), 'i')

async function ouvrirCorrespondant(fenetre: Fenetre, personne: PersonneRapprochee): Promise<void> {
  await aller(fenetre, `${fenetre.patient}/correspondants`)
  await cliquer(
    fenetre,
    fenetre.page.getByRole('rowheader').getByRole('link', { name: nommer(personne) }),
  )
}

async function lireCorrespondant(
  fenetre: Fenetre,
  personne: PersonneRapprochee,
): Promise<ChampAffiche[]> {
  await ouvrirCorrespondant(fenetre, personne)
  const champs = await fenetre.page.evaluate(() =>
    [...document.querySelectorAll('main dl > div')].map((champ) => ({
      libelle: (champ.querySelector('dt')?.textContent ?? '').trim(),
      valeur: (champ.querySelector('dd')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    })),
  )
  const nom = await fenetre.page.getByRole('heading', { level: 1 }).innerText()
  return [{ libelle: 'Nom et prénom', valeur: enLigne(nom) }, ...champs]
}

const modifierCorrespondant =
  (fenetre: Fenetre): ActionsAnnuaire['modifierCorrespondant'] =>
  async ({ personne, coordonnee, valeur }) => {
    await ouvrirCorrespondant(fenetre, personne)
    await suivre(fenetre, 'link', 'Modifier')
    const libelle = `${coordonnee.charAt(0).toUpperCase()}${coordonnee.slice(1)}`
    await fenetre.page.getByLabel(libelle, { exact: true }).fill(valeur)
    await suivre(fenetre, 'button', 'Enregistrer la fiche')
    const messages = await lireMessages(fenetre)
    return { accepte: messages.some((dit) => /enregistrée/i.test(dit)), messages }
  }

async function ouvrirControle(fenetre: Fenetre, personne: PersonneRapprochee): Promise<void> {
  if (personne.genre === 'correspondant') return ouvrirCorrespondant(fenetre, personne)
  await aller(fenetre, '/comptes')
  const ligne = fenetre.page.getByRole('row').filter({ hasText: personne.rpps })
  await cliquer(fenetre, ligne.getByRole('rowheader').getByRole('link'))
  await suivre(fenetre, 'link', "Contrôler dans l'Annuaire Santé")
}

async function recontroler(
  fenetre: Fenetre,
  personne: PersonneRapprochee,
): Promise<EcartAnnuaire[]> {
  await ouvrirControle(fenetre, personne)
  await suivre(fenetre, 'button', "Recontrôler dans l'Annuaire Santé")
  const table = fenetre.page.getByRole('region', { name: 'Différences' })
  const ecarts: EcartAnnuaire[] = []
  if (!(await table.isVisible())) return ecarts
  await montrer(table)
  const lignes = table.locator('tbody tr')
  for (const ligne of await lignes.all()) {
    const champ = enLigne(await ligne.getByRole('rowheader').innerText())
    const [, cabinet = '', annuaire = ''] = (await ligne.locator('td').allInnerTexts()).map(enLigne)
    ecarts.push({ champ, cabinet, annuaire })
  }
  return ecarts
}

async function reprendre(fenetre: Fenetre): Promise<ResultatEnregistrement> {
  for (const case_ of await fenetre.page.getByRole('checkbox', { name: /^Prendre/ }).all())
    await case_.check()
  await suivre(fenetre, 'button', 'Accepter les différences cochées')
  const messages = await lireMessages(fenetre)
  return { accepte: messages.some((dit) => /mise? à jour/i.test(dit)), messages }
}

async function chercherDestinataire(
  fenetre: Fenetre,
  criteres: CriteresAnnuaire,
): Promise<ResultatAnnuaire[]> {
  const { page } = fenetre
  await configurerBoites(fenetre)
  await aller(fenetre, '/messagerie/nouveau')
  const recherche = page
    .locator('details')
    .filter({ has: page.getByText('Chercher dans l’Annuaire Santé') })
  if (!(await recherche.evaluate((noeud) => (noeud as HTMLDetailsElement).open)))
    await recherche.locator('summary').click()
  await remplir(recherche, criteres)
  await suivre(fenetre, 'button', 'Chercher dans l’annuaire')
  return lireResultats(fenetre)
}

const ecrire =
  (fenetre: Fenetre): ActionsAnnuaire['ecrireAuDestinataire'] =>
  async ({ adresse, objet, texte }) => {
    const { page } = fenetre
    // La boîte propre d'une personne est proposée à chacun de ses exercices.
    const trouvee = page.locator(`input[name="a"][value="${adresse}"]`).first()
    if (!(await trouvee.isVisible()))
      return { accepte: false, messages: [`${adresse} n'est pas proposée.`] }
    await trouvee.check()
    await page.getByLabel('Objet', { exact: true }).fill(objet)
    await page.locator('#texte').fill(texte)
    await suivre(fenetre, 'button', 'Envoyer')
    const messages = await lireMessages(fenetre)
    if (await aCommande(fenetre, 'button', 'Envoyer')) return { accepte: false, messages }
    const etat = await attendreDepart(fenetre)
    return { accepte: /envoyé/i.test(etat), messages: [...messages, etat] }
  }

export const actionsAnnuaire = (fenetre: () => Fenetre): ActionsAnnuaire => ({
  chargerAnnuaire: () => charger(fenetre()),
  lireRapportAnnuaire: () => lireRapport(fenetre()),
  reglerFrequenceAnnuaire: (frequence) => reglerFrequence(fenetre(), frequence),
  lireFrequenceAnnuaire: () => lireFrequence(fenetre()),
  chercherAnnuaire: (criteres) => chercher(fenetre(), criteres),
  lireFicheAnnuaire: (rpps) => lireFiche(fenetre(), rpps),
  creerUtilisateurAnnuaire: (rpps) => creerUtilisateur(fenetre(), rpps),
  ajouterCorrespondant: (rpps) => ajouterCorrespondant(fenetre(), rpps),
  lireCorrespondant: (personne) => lireCorrespondant(fenetre(), personne),
  modifierCorrespondant: (demande) => modifierCorrespondant(fenetre())(demande),
  listerCorrespondants: () => lister(fenetre()),
  recontrolerAnnuaire: (personne) => recontroler(fenetre(), personne),
  reprendreAnnuaire: () => reprendre(fenetre()),
  chercherDestinataire: (criteres) => chercherDestinataire(fenetre(), criteres),
  ecrireAuDestinataire: (message) => ecrire(fenetre())(message),
})
