import type {
  ActionsCopies,
  DocumentationCopies,
  FichierProduit,
  ResultatEnregistrement,
} from '../contrat.ts'
import { aCommande, aller, type Fenetre, lireMessages, ouvrirFiche, suivre } from './fenetre.ts'
import { telecharger } from './telecharger.ts'

const TITRE = "Copies de titres d'identité"

async function ouvrirListe(fenetre: Fenetre): Promise<void> {
  await ouvrirFiche(fenetre)
  await suivre(fenetre, 'link', 'Copies de titres')
}

async function deposerCopie(
  fenetre: Fenetre,
  { titre, fichier }: { titre: string; fichier: FichierProduit },
): Promise<ResultatEnregistrement> {
  await ouvrirListe(fenetre)
  const choix = fenetre.page.getByLabel('Titre copié')
  const options = await choix.getByRole('option').allTextContents()
  const voulu = options.find((o) => o.toLowerCase() === titre.toLowerCase())
  await choix.selectOption({ label: voulu ?? titre })
  await fenetre.page.getByLabel('Fichier de la copie').setInputFiles({
    name: fichier.nom,
    mimeType: fichier.type,
    buffer: Buffer.from(fichier.octets),
  })
  await suivre(fenetre, 'button', 'Déposer la copie')
  const messages = await lireMessages(fenetre)
  return { accepte: messages.some((m) => m.startsWith('Copie déposée')), messages }
}

async function listerCopies(fenetre: Fenetre): Promise<string[]> {
  await ouvrirListe(fenetre)
  const lignes = fenetre.page.getByRole('region', { name: 'Copies gardées' }).locator('tbody tr')
  const cases = await lignes.locator('td:nth-child(2)').allInnerTexts()
  return cases.map((texte) => texte.trim())
}

/** L'adresse est demandée sans passer par un lien : un droit refusé l'est aussi à l'adresse. */
async function ouvrirCopie(fenetre: Fenetre): Promise<ResultatEnregistrement> {
  await aller(fenetre, `${fenetre.patient}/copies`)
  const numero = /n°\s(\d+)/.exec(await fenetre.page.locator('main tbody').innerText())?.[1]
  await aller(fenetre, `${fenetre.patient}/copies/${numero}`)
  const image = fenetre.page.getByRole('img', { name: /^Copie du titre/ })
  const montree = await image
    .evaluate(async (noeud) => {
      const element = noeud as HTMLImageElement
      await element.decode().catch(() => undefined)
      return element.naturalWidth > 0
    })
    .catch(() => false)
  return { accepte: montree, messages: await lireMessages(fenetre) }
}

async function ouvrirReglage(fenetre: Fenetre): Promise<void> {
  await aller(fenetre, '/reglages')
  await suivre(fenetre, 'link', TITRE)
}

async function lireContenuStocke(fenetre: Fenetre): Promise<FichierProduit | null> {
  await ouvrirReglage(fenetre)
  const lien = fenetre.page.getByRole('link', { name: /^Contenu stocké/ }).first()
  if (!(await lien.isVisible())) return null
  return telecharger(fenetre, (await lien.getAttribute('href')) ?? '', 'contenu-stocke')
}

async function lireDocumentationCopies(fenetre: Fenetre): Promise<DocumentationCopies | null> {
  await ouvrirReglage(fenetre)
  await suivre(fenetre, 'link', 'Documentation des mécanismes')
  if (!(await aCommande(fenetre, 'link', 'Télécharger en PDF'))) return null
  const texte = await fenetre.page.getByRole('main').innerText()
  const lien = fenetre.page.getByRole('link', { name: 'Télécharger en PDF', exact: true })
  const fichier = await telecharger(
    fenetre,
    (await lien.getAttribute('href')) ?? '',
    'documentation-copies.pdf',
  )
  return fichier && { texte, fichier }
}

export const actionsCopies = (fenetre: () => Fenetre): ActionsCopies => ({
  deposerCopie: (...demande) => deposerCopie(fenetre(), ...demande),
  listerCopies: () => listerCopies(fenetre()),
  ouvrirCopie: () => ouvrirCopie(fenetre()),
  lireContenuStocke: () => lireContenuStocke(fenetre()),
  lireDocumentationCopies: () => lireDocumentationCopies(fenetre()),
  // Le logiciel partage l'horloge du banc, que l'étape a avancée : il y vit déjà.
  vivreAu: async () => undefined,
})
