import type {
  ActionsRecus,
  DocumentClasse,
  DocumentListe,
  DocumentOuvert,
  ResultatAffiche,
  ResultatEnregistrement,
} from '../contrat.ts'
import { aller, cliquer, type Fenetre, lireMessages, ouvrirFiche, suivre } from './fenetre.ts'
import { configurerBoites } from './messagerie.ts'

/** Chaque ligne d'une liste de documents reçus, par ses colonnes. */
export async function lireListe(fenetre: Fenetre): Promise<DocumentListe[]> {
  const table = fenetre.page.locator('main table').first()
  if (!(await table.isVisible())) return []
  const entetes = await table.getByRole('columnheader').allInnerTexts()
  // La première colonne est l'en-tête de la ligne : les cellules commencent à la deuxième.
  const rang = (nom: string) => entetes.findIndex((entete) => entete.startsWith(nom)) - 1
  const documents: DocumentListe[] = []
  for (const ligne of await table.locator('tbody tr').all()) {
    const tete = ligne.getByRole('rowheader')
    const cellules = await ligne.getByRole('cell').allInnerTexts()
    const signaux = await tete.locator('.signal').allInnerTexts()
    documents.push({
      titre: await tete.getByRole('link').first().innerText(),
      patient: cellules[rang('Patient')] ?? '',
      date: cellules[rang('Date')] ?? '',
      signaux: signaux.map((signal) => signal.trim()),
      metadonnees: (await ligne.innerText()).replace(/\s+/gu, ' '),
    })
  }
  return documents
}

/** La liste entière : un filtre laissé à l'écran n'y cache rien. */
export async function ouvrirNonLus(fenetre: Fenetre): Promise<void> {
  await aller(fenetre, '/recus')
  const effacer = fenetre.page.getByRole('button', { name: 'Effacer les filtres', exact: true })
  if (await effacer.isVisible()) await cliquer(fenetre, effacer)
}

async function ouvrirRecus(fenetre: Fenetre): Promise<void> {
  await ouvrirFiche(fenetre)
  await aller(fenetre, `${fenetre.patient}/recus`)
}

async function relever(fenetre: Fenetre): Promise<ResultatEnregistrement> {
  await configurerBoites(fenetre)
  await aller(fenetre, '/messagerie')
  await suivre(fenetre, 'button', 'Relever')
  const messages = await lireMessages(fenetre)
  return { accepte: messages.some((dit) => /relevée/i.test(dit)), messages }
}

/** D'un clic quand l'identité est exacte ; sinon les traits se comparent, et l'utilisateur confirme. */
async function classer(fenetre: Fenetre, titre: string): Promise<DocumentClasse> {
  await ouvrirNonLus(fenetre)
  const { gestes = [] } = fenetre
  const avant = gestes.length
  const issue = await classerDepuisLaListe(fenetre, titre)
  return { ...issue, gestes: gestes.slice(avant) }
}

async function classerDepuisLaListe(
  fenetre: Fenetre,
  titre: string,
): Promise<ResultatEnregistrement> {
  const { page } = fenetre
  const dUnClic = page.getByRole('button', { name: new RegExp(`^Classer\\s+${titre}`) })
  if (await dUnClic.first().isVisible()) {
    await cliquer(fenetre, dUnClic)
    return { accepte: true, messages: await lireMessages(fenetre) }
  }
  const comparer = page.getByRole('rowheader').getByRole('link', { name: titre })
  if (await comparer.first().isVisible()) await cliquer(fenetre, comparer)
  const rattacher = page.getByRole('button', { name: /^Rattacher au dossier/ })
  if (!(await rattacher.first().isVisible()))
    return { accepte: false, messages: await lireMessages(fenetre) }
  const confirmer = page.getByRole('checkbox', { name: /comparé les traits/ })
  if (await confirmer.first().isVisible()) await confirmer.first().check()
  await cliquer(fenetre, rattacher)
  return { accepte: true, messages: await lireMessages(fenetre) }
}

/** Depuis les documents du patient quand il y est, sinon depuis les non-lus ; faux quand il n'est nulle part. */
async function suivreTitre(fenetre: Fenetre, titre: string): Promise<boolean> {
  const lien = fenetre.page.getByRole('rowheader').getByRole('link', { name: titre }).first()
  await ouvrirRecus(fenetre)
  if (!(await lien.isVisible())) await ouvrirNonLus(fenetre)
  if (!(await lien.isVisible())) return false
  await cliquer(fenetre, lien)
  return true
}

/** Le texte de la page et de ses cadres, en passant par chaque façon de lire le document. */
async function ouvrir(fenetre: Fenetre, titre: string): Promise<DocumentOuvert> {
  const { page } = fenetre
  if (!(await suivreTitre(fenetre, titre))) return { entete: '', texte: '', pdf: false }
  const entete = await page.locator('.ligne-metadonnees').innerText()
  const pdf = await page.getByRole('link', { name: 'Télécharger le PDF' }).isVisible()
  const structure = page.getByRole('link', { name: 'Document structuré', exact: true })
  if (await structure.isVisible()) await suivre(fenetre, 'link', 'Document structuré')
  const textes: string[] = []
  for (const cadre of page.frames()) textes.push(await cadre.locator('body').innerText())
  return { entete: `${titre}, ${entete}`, texte: textes.join('\n'), pdf }
}

async function lireAlertes(fenetre: Fenetre): Promise<string[]> {
  await aller(fenetre, '/patients')
  return fenetre.page.getByRole('alert', { name: 'Résultats critiques' }).allInnerTexts()
}

/** Les résultats du compte rendu le plus récent du patient. */
async function ouvrirResultats(fenetre: Fenetre): Promise<void> {
  const { page } = fenetre
  await ouvrirRecus(fenetre)
  await cliquer(fenetre, page.getByRole('rowheader').getByRole('link'))
  const onglet = page.getByRole('link', { name: 'Résultats', exact: true })
  if (await onglet.isVisible()) await suivre(fenetre, 'link', 'Résultats')
}

/** Ce qui est lu doit se voir : la capture de l'étape en est la preuve. */
async function montrer({ page }: Fenetre, quoi: string): Promise<void> {
  const premier = page.locator(quoi).last()
  if (await premier.isVisible()) await premier.scrollIntoViewIfNeeded()
}

async function lireResultatsOuverts(fenetre: Fenetre): Promise<ResultatAffiche[]> {
  const { page } = fenetre
  await montrer(fenetre, 'table.resultats tbody tr')
  const resultats: ResultatAffiche[] = []
  for (const ligne of await page.locator('table.resultats tbody tr').all()) {
    const [valeur = '', unite = '', reference = '', interpretation = ''] = await ligne
      .getByRole('cell')
      .allInnerTexts()
    const analyse = await ligne.getByRole('rowheader').innerText()
    resultats.push({ analyse, valeur, unite, reference, interpretation })
  }
  return resultats
}

async function lireResultats(fenetre: Fenetre): Promise<ResultatAffiche[]> {
  await ouvrirResultats(fenetre)
  return lireResultatsOuverts(fenetre)
}

/** Bascule l'affichage jusqu'à l'unité voulue : deux positions, l'une est la bonne. */
async function choisirUnite(fenetre: Fenetre, unite: string): Promise<void> {
  await ouvrirResultats(fenetre)
  const bascule = fenetre.page.locator('button[name="unites"][aria-pressed="false"]')
  for (const bouton of await bascule.all()) {
    const affiches = await lireResultatsOuverts(fenetre)
    if (affiches.some((affiche) => affiche.unite === unite)) return
    await cliquer(fenetre, bouton)
    await ouvrirResultats(fenetre)
  }
}

async function lireTrace(fenetre: Fenetre): Promise<string[]> {
  await ouvrirResultats(fenetre)
  await montrer(fenetre, '.traces-recu')
  const historique = fenetre.page.getByRole('region', { name: 'Historique du document' })
  const lignes = await historique.locator('tbody tr').allInnerTexts()
  return lignes.map((ligne) => ligne.replace(/\s+/g, ' '))
}

export const actionsRecus = (fenetre: () => Fenetre): ActionsRecus => ({
  releverMessagerie: () => relever(fenetre()),
  lireNonLus: async () => {
    await ouvrirNonLus(fenetre())
    return lireListe(fenetre())
  },
  classerDocumentRecu: (titre) => classer(fenetre(), titre),
  lireRecusDuPatient: async () => {
    await ouvrirRecus(fenetre())
    return lireListe(fenetre())
  },
  ouvrirDocumentRecu: (titre) => ouvrir(fenetre(), titre),
  lireAlertesCritiques: () => lireAlertes(fenetre()),
  lireResultats: () => lireResultats(fenetre()),
  choisirUnite: (unite) => choisirUnite(fenetre(), unite),
  lireTraceRecus: () => lireTrace(fenetre()),
})
