import type {
  ActionsDocuments,
  DepotAffiche,
  DocumentRedige,
  MasquageDmp,
  ResultatEnregistrement,
  ResultatProduction,
  TraitEdition,
  TypeDocument,
} from '../contrat.ts'
import {
  aCommande,
  aller,
  cliquer,
  type Fenetre,
  lireMessages,
  ouvrirFiche,
  suivre,
} from './fenetre.ts'

const TYPES: Record<TypeDocument, string> = {
  lettre: 'Lettre',
  'lettre de liaison': 'Lettre de liaison',
  'compte rendu': 'Compte rendu',
  certificat: 'Certificat',
  'ordonnance de médicaments': 'Ordonnance de médicaments',
  'ordonnance de biologie': 'Ordonnance de biologie',
  'ordonnance de kinésithérapie': 'Ordonnance de kinésithérapie',
  'ordonnance de soins infirmiers': 'Ordonnance de soins infirmiers',
  'ordonnance de pédicurie': 'Ordonnance de pédicurie',
  "ordonnance d'orthophonie": "Ordonnance d'orthophonie",
  "ordonnance d'orthoptie": "Ordonnance d'orthoptie",
  'demande de télémédecine': "Demande d'acte de télémédecine",
  'synthèse médicale': 'Synthèse médicale (VSM)',
}
const CASES_MASQUAGE: Record<MasquageDmp, RegExp> = {
  'masqué aux professionnels': /^Masquer aux professionnels/,
  'invisible au patient': /^Rendre invisible au patient/,
  'invisible à ses représentants légaux': /^Rendre invisible aux représentants/,
}
const TRAITS: Record<TraitEdition, string> = {
  nomUtilise: 'Nom utilisé',
  prenomUtilise: 'Prénom utilisé',
  lieuNaissance: 'Code du lieu de naissance',
}

/** Ce qu'un médecin écrit : son texte, ses lignes, ou ce que le dossier propose déjà. */
async function ecrireCorps({ page }: Fenetre, document: DocumentRedige): Promise<void> {
  const { type, texte, lignes } = document
  const acte = type !== 'ordonnance de médicaments'
  for (const [rang, { libelle, posologie, duree }] of lignes.entries()) {
    const champ = (nom: string) => page.getByLabel(`${nom} ${rang + 1}`, { exact: true })
    await champ(acte ? 'Acte' : 'Médicament').fill(libelle)
    await champ(acte ? 'Fréquence' : 'Posologie').fill(posologie)
    await champ(acte ? 'Quantité' : 'Durée').fill(duree)
  }
  if (type === 'demande de télémédecine') {
    await page.getByLabel('Motif de la demande').fill(texte)
    await page.getByLabel('Question posée').fill('Quel traitement proposer ?')
  } else if (type !== 'synthèse médicale' && lignes.length === 0)
    await page.getByLabel('Texte', { exact: true }).fill(texte)
}

/** À qui le DMP le cachera, ou s'il reste au cabinet : rien n'est coché d'avance. */
async function choisirEnvoi(
  { page }: Fenetre,
  { masquages = [], retenu = false }: DocumentRedige,
): Promise<void> {
  for (const masquage of masquages)
    await page.getByRole('checkbox', { name: CASES_MASQUAGE[masquage] }).check()
  if (retenu) await page.getByRole('checkbox', { name: /^Ne pas envoyer ce document/ }).check()
}

async function redigerDocument(
  fenetre: Fenetre,
  document: DocumentRedige,
): Promise<ResultatEnregistrement> {
  const { page } = fenetre
  await ouvrirFiche(fenetre)
  await suivre(fenetre, 'link', 'Documents du patient')
  await suivre(fenetre, 'link', 'Nouveau document')
  await page.getByLabel('Type de document').selectOption(TYPES[document.type])
  // Le formulaire suit le type : le préremplissage le fait paraître, sans script.
  await suivre(fenetre, 'button', 'Préremplir depuis le dossier')
  await page.getByLabel('Titre', { exact: true }).fill(document.titre)
  await ecrireCorps(fenetre, document)
  for (const { nom } of document.destinataires)
    await page.getByRole('checkbox', { name: new RegExp(nom) }).check()
  await choisirEnvoi(fenetre, document)
  await suivre(fenetre, 'button', 'Terminer')
  const refuse = await aCommande(fenetre, 'button', 'Terminer')
  return { accepte: !refuse, messages: await lireMessages(fenetre) }
}

const PAGE_DOCUMENT = /\/documents\/\d+$/

/** Le dernier document rédigé du patient ouvert : la liste le montre en tête. */
export async function ouvrirDocument(fenetre: Fenetre): Promise<void> {
  if (PAGE_DOCUMENT.test(new URL(fenetre.page.url()).pathname)) return
  await ouvrirFiche(fenetre)
  await suivre(fenetre, 'link', 'Documents du patient')
  const premier = fenetre.page.getByRole('rowheader').getByRole('link').first()
  if (!(await premier.isVisible())) return
  await cliquer(fenetre, premier)
}

async function remplacerDocument(fenetre: Fenetre): Promise<ResultatEnregistrement> {
  await ouvrirDocument(fenetre)
  await suivre(fenetre, 'button', 'Nouvelle version')
  await suivre(fenetre, 'button', 'Terminer')
  const refuse = await aCommande(fenetre, 'button', 'Terminer')
  return { accepte: !refuse, messages: await lireMessages(fenetre) }
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

async function lireDocumentAffiche(fenetre: Fenetre): Promise<string> {
  await ouvrirDocument(fenetre)
  return fenetre.page.getByRole('article').first().innerText()
}

async function lireDepotOrdonnance(fenetre: Fenetre): Promise<DepotAffiche> {
  await ouvrirDocument(fenetre)
  const carte = fenetre.page.getByRole('region', { name: 'Ordonnance Numérique' })
  const texte = await carte.innerText()
  const [, numero = ''] = /sous le numéro\s+([0-9A-Z]+)/.exec(texte) ?? []
  return { enregistree: /^\s*Enregistrée/m.test(texte), numero }
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
  remplacerDocument: () => remplacerDocument(fenetre()),
  imprimerDocument: () => produire(fenetre(), 'Imprimer'),
  exporterDocument: () => produire(fenetre(), 'Exporter'),
  exporterCda: (niveau) => produire(fenetre(), `Exporter le CDA N${niveau}`),
  lireDocumentAffiche: () => lireDocumentAffiche(fenetre()),
  lireDepotOrdonnance: () => lireDepotOrdonnance(fenetre()),
  reglerEditions: (...demande) => reglerEditions(fenetre(), ...demande),
})
