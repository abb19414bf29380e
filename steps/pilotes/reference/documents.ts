import type {
  ActionsDocuments,
  DocumentRedige,
  ResultatEnregistrement,
  ResultatProduction,
  TraitEdition,
  TypeDocument,
} from '../contrat.ts'
import { aCommande, aller, type Fenetre, lireMessages, ouvrirFiche, suivre } from './fenetre.ts'

const TYPES: Record<TypeDocument, string> = {
  lettre: 'Lettre',
  certificat: 'Certificat',
  'compte rendu': 'Compte rendu',
}
const TRAITS: Record<TraitEdition, string> = {
  nomUtilise: 'Nom utilisé',
  prenomUtilise: 'Prénom utilisé',
  lieuNaissance: 'Code du lieu de naissance',
}

async function redigerDocument(
  fenetre: Fenetre,
  { type, titre, texte }: DocumentRedige,
): Promise<ResultatEnregistrement> {
  await ouvrirFiche(fenetre)
  await suivre(fenetre, 'link', 'Documents')
  await suivre(fenetre, 'link', 'Nouveau document')
  await fenetre.page.getByLabel('Type de document').selectOption(TYPES[type])
  await fenetre.page.getByLabel('Titre', { exact: true }).fill(titre)
  await fenetre.page.getByLabel('Texte', { exact: true }).fill(texte)
  await suivre(fenetre, 'button', 'Terminer')
  const refuse = await aCommande(fenetre, 'button', 'Terminer')
  return { accepte: !refuse, messages: await lireMessages(fenetre) }
}

const PAGE_DOCUMENT = /\/documents\/\d+$/

/** Le dernier document rédigé du patient ouvert : la liste le montre en tête. */
async function ouvrirDocument(fenetre: Fenetre): Promise<void> {
  if (PAGE_DOCUMENT.test(new URL(fenetre.page.url()).pathname)) return
  await ouvrirFiche(fenetre)
  await suivre(fenetre, 'link', 'Documents')
  const premier = fenetre.page.getByRole('rowheader').getByRole('link').first()
  if (!(await premier.isVisible())) return
  const chargee = fenetre.page.waitForEvent('load')
  await premier.click()
  await chargee
}

/** Le nom donné par le logiciel : la forme encodée, à défaut la forme simple (RFC 6266). */
function nomRecu(disposition: string): string {
  const [, encode] = /filename\*=UTF-8''([^;]+)/i.exec(disposition) ?? []
  if (encode !== undefined) return decodeURIComponent(encode)
  return /filename="([^"]*)"/i.exec(disposition)?.[1] ?? ''
}

/**
 * Le fichier que la commande donne, demandé à son adresse avec la session du navigateur : selon sa
 * version, un navigateur sans écran affiche un PDF ou le télécharge.
 */
async function produire(fenetre: Fenetre, commande: string): Promise<ResultatProduction> {
  await ouvrirDocument(fenetre)
  const messages = await lireMessages(fenetre)
  if (!(await aCommande(fenetre, 'link', commande))) return { fichier: null, messages }
  const lien = fenetre.page.getByRole('link', { name: commande, exact: true })
  const adresse = new URL((await lien.getAttribute('href')) ?? '', fenetre.page.url())
  const reponse = await fenetre.page.request.get(adresse.href)
  const { 'content-type': type = '', 'content-disposition': disposition = '' } = reponse.headers()
  if (!reponse.ok() || type.startsWith('text/html')) return { fichier: null, messages }
  return { fichier: { nom: nomRecu(disposition), type, octets: await reponse.body() }, messages }
}

async function reglerEditions(
  fenetre: Fenetre,
  traits: readonly TraitEdition[],
): Promise<ResultatEnregistrement> {
  await aller(fenetre, '/reglages')
  await suivre(fenetre, 'link', 'Traits imprimés')
  for (const [trait, libelle] of Object.entries(TRAITS))
    await fenetre.page
      .getByRole('checkbox', { name: libelle, exact: true })
      .setChecked(traits.includes(trait as TraitEdition))
  await suivre(fenetre, 'button', 'Enregistrer les traits imprimés')
  return { accepte: true, messages: await lireMessages(fenetre) }
}

export const actionsDocuments = (fenetre: () => Fenetre): ActionsDocuments => ({
  redigerDocument: (...demande) => redigerDocument(fenetre(), ...demande),
  imprimerDocument: () => produire(fenetre(), 'Imprimer'),
  exporterDocument: () => produire(fenetre(), 'Exporter'),
  reglerEditions: (...demande) => reglerEditions(fenetre(), ...demande),
})
