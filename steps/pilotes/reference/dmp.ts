import type {
  ActionsDmp,
  ConsultationDmp,
  CriteresDmp,
  DocumentDmpAffiche,
  EnvoiAffiche,
  ProfessionnelPsc,
  ReponsePatient,
  ResultatEnregistrement,
} from '../contrat.ts'
import { ouvrirDocument } from './documents.ts'
import { aCommande, aller, cliquer, type Fenetre, lireMessages, suivre } from './fenetre.ts'

const REPONSES: Record<ReponsePatient, string> = {
  'consent à la consultation de son DMP': 'Mon patient consent',
  'ne consent pas à la consultation de son DMP': 'Mon patient ne consent pas',
  "s'oppose à l'alimentation de son DMP": 'Mon patient s’oppose à l’alimentation',
  "ne s'oppose plus à l'alimentation de son DMP": 'Lever l’opposition',
}
const CONFIRMER = 'Le patient m’autorise à consulter son dossier'

const surUneLigne = (texte: string): string => texte.replace(/\s+/g, ' ').trim()

async function lireEnvois(fenetre: Fenetre): Promise<EnvoiAffiche[]> {
  await aller(fenetre, `${fenetre.patient}/dmp/envois`)
  const envois: EnvoiAffiche[] = []
  for (const ligne of await fenetre.page.locator('main table tbody tr').all())
    envois.push({
      titre: surUneLigne(await ligne.getByRole('rowheader').innerText()),
      etat: surUneLigne(await ligne.getByRole('cell').first().innerText()),
    })
  return envois
}

async function ecrireNouvelleVersion(
  fenetre: Fenetre,
  titre: string,
): Promise<ResultatEnregistrement> {
  await ouvrirDocument(fenetre)
  await suivre(fenetre, 'button', 'Nouvelle version')
  await fenetre.page.getByLabel('Titre', { exact: true }).fill(titre)
  await suivre(fenetre, 'button', 'Terminer')
  const refuse = await aCommande(fenetre, 'button', 'Terminer')
  return { accepte: !refuse, messages: await lireMessages(fenetre) }
}

async function supprimerDocument(fenetre: Fenetre, motif: string): Promise<ResultatEnregistrement> {
  await ouvrirDocument(fenetre)
  await suivre(fenetre, 'link', 'Supprimer')
  await fenetre.page.getByLabel('Motif', { exact: true }).fill(motif)
  await suivre(fenetre, 'button', 'Supprimer le document')
  const refuse = await aCommande(fenetre, 'button', 'Supprimer le document')
  return { accepte: !refuse, messages: await lireMessages(fenetre) }
}

/** Le site reconnaît la session de Pro Santé Connect, sinon sa mire s'y montre. */
async function identifier({ page }: Fenetre, { identifiantNational }: ProfessionnelPsc) {
  const mire = page.locator('[name="nationalId"]').first()
  if (!(await mire.isVisible())) return
  await mire.fill(identifiantNational)
  const arrivee = page.waitForURL(/\/AccesDirect\//)
  await page.locator('button[name="decision"][value="allow"]').click()
  await arrivee
}

async function lireSite(fenetre: Fenetre, professionnel: ProfessionnelPsc): Promise<string> {
  await aller(fenetre, `${fenetre.patient}/dmp`)
  const lien = fenetre.page.getByRole('link', { name: /^Documents \(nouvel onglet\)/ })
  if (!(await lien.isVisible())) return ''
  // Un seul onglet suffit ici : la page n'a rien d'une saisie en cours.
  await lien.evaluate((noeud) => noeud.removeAttribute('target'))
  await cliquer(fenetre, lien)
  await identifier(fenetre, professionnel)
  if (await aCommande(fenetre, 'button', CONFIRMER)) await suivre(fenetre, 'button', CONFIRMER)
  return fenetre.page.locator('body').innerText()
}

async function noterReponse(
  fenetre: Fenetre,
  reponse: ReponsePatient,
): Promise<ResultatEnregistrement> {
  await aller(fenetre, `${fenetre.patient}/dmp`)
  const bouton = REPONSES[reponse]
  if (!(await aCommande(fenetre, 'button', bouton))) return { accepte: false, messages: [] }
  await suivre(fenetre, 'button', bouton)
  return { accepte: true, messages: await lireMessages(fenetre) }
}

async function lireListe({ page }: Fenetre): Promise<DocumentDmpAffiche[]> {
  const documents: DocumentDmpAffiche[] = []
  for (const ligne of await page.locator('main table tbody tr').all()) {
    const [, type = '', auteur = '', , visibilite = ''] = await ligne
      .getByRole('cell')
      .allInnerTexts()
    const titre = await ligne.getByRole('rowheader').getByRole('link').first().innerText()
    documents.push({ titre, type, auteur, visibilite: surUneLigne(visibilite) })
  }
  return documents
}

/** La page se recharge seule tant que le DMP n'a pas répondu. */
async function attendreReponse({ page }: Fenetre): Promise<void> {
  await page.waitForFunction(() => {
    const texte = document.querySelector('main')?.textContent ?? ''
    return !/Vérification du dossier…|Le DMP est interrogé|est lu au DMP depuis/.test(texte)
  })
  await page.waitForLoadState()
}

async function chercher({ page }: Fenetre, { type, depuis }: CriteresDmp): Promise<void> {
  await page.getByText('Rechercher dans le DMP').click()
  if (type) await page.getByLabel('Type', { exact: true }).selectOption(type)
  if (depuis) await page.getByLabel(/^Acte depuis le/).fill(depuis)
}

async function consulter(fenetre: Fenetre, criteres: CriteresDmp | null): Promise<ConsultationDmp> {
  const { page } = fenetre
  await aller(fenetre, `${fenetre.patient}/dmp`)
  await attendreReponse(fenetre)
  if (criteres) {
    await chercher(fenetre, criteres)
    await suivre(fenetre, 'button', 'Rechercher')
    await attendreReponse(fenetre)
  }
  const ferme = page.getByRole('heading', { name: 'Le DMP ne se consulte pas encore' })
  const ouvert = !(await ferme.isVisible())
  const conditions = await page.locator('main ul.dica li').allInnerTexts()
  return {
    ouvert,
    conditions: conditions.map(surUneLigne),
    documents: ouvert ? await lireListe(fenetre) : [],
  }
}

async function ouvrirDuDmp(fenetre: Fenetre, titre: string): Promise<string> {
  const lien = fenetre.page.getByRole('rowheader').getByRole('link', { name: titre, exact: true })
  if (!(await lien.first().isVisible())) return ''
  await cliquer(fenetre, lien)
  await attendreReponse(fenetre)
  return fenetre.page.getByRole('main').innerText()
}

async function lireTraces(fenetre: Fenetre): Promise<string[]> {
  await aller(fenetre, `${fenetre.patient}/dmp`)
  await suivre(fenetre, 'link', 'Traces')
  const lignes = await fenetre.page.locator('main table tbody tr').allInnerTexts()
  return lignes.map(surUneLigne)
}

export const actionsDmp = (fenetre: () => Fenetre): ActionsDmp => ({
  // L'horloge du banc, que le logiciel partage, fait passer le délai.
  attendreEnvoiDmp: async () => undefined,
  lireEnvoisDmp: () => lireEnvois(fenetre()),
  ecrireNouvelleVersion: (titre) => ecrireNouvelleVersion(fenetre(), titre),
  supprimerDocument: (motif) => supprimerDocument(fenetre(), motif),
  lireSiteDmp: (professionnel) => lireSite(fenetre(), professionnel),
  noterReponsePatient: (reponse) => noterReponse(fenetre(), reponse),
  consulterDmp: (criteres) => consulter(fenetre(), criteres),
  ouvrirDocumentDmp: (titre) => ouvrirDuDmp(fenetre(), titre),
  lireTracesDmp: () => lireTraces(fenetre()),
})
