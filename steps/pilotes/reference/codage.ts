import type { Locator } from 'playwright'
import type {
  ActionsCodage,
  CodePropose,
  ConditionsPrises,
  DomaineCodes,
  Terminologie,
  TerminologieAffichee,
} from '../contrat.ts'
import { aller, cliquer, type Fenetre, ouvrirFiche, suivre } from './fenetre.ts'

const SIGLES: Record<Terminologie, string> = {
  'CIM-10': 'CIM-10',
  'CISP2 ou DRC': 'CISP-2',
  'jeu de valeurs de biologie': 'LOINC',
  CCAM: 'CCAM',
  ATC: 'ATC',
}
const DOMAINES: Record<DomaineCodes, string> = {
  pathologies: 'Pathologies',
  actes: 'Actes',
  médicaments: 'Médicaments',
}

async function lireLignes({ page }: Fenetre): Promise<{ code: string; libelle: string }[]> {
  const codes: { code: string; libelle: string }[] = []
  for (const ligne of await page.getByRole('region', { name: 'Codes' }).getByRole('row').all()) {
    const code = ligne.getByRole('rowheader')
    if ((await code.count()) === 0) continue
    const libelle = await ligne.getByRole('cell').first().innerText()
    codes.push({ code: await code.innerText(), libelle })
  }
  return codes
}

/** Du chapitre le plus fourni à ses codes : l'écran montre alors ce qui se retient. */
async function afficher(
  fenetre: Fenetre,
  terminologie: Terminologie,
): Promise<TerminologieAffichee | null> {
  await aller(fenetre, '/nomenclatures')
  const table = fenetre.page.getByRole('region', { name: 'Nomenclatures du cabinet' })
  const lien = table.getByRole('link', { name: SIGLES[terminologie], exact: true })
  if (!(await lien.isVisible())) return null
  await cliquer(fenetre, lien)
  const premier = fenetre.page.getByRole('rowheader').getByRole('link').first()
  if (await premier.isVisible()) await cliquer(fenetre, premier)
  return { codes: await lireLignes(fenetre) }
}

/** « CIM-10 E11.9 Diabète… », ligne par ligne. */
async function lireTrouves(zone: Locator): Promise<CodePropose[]> {
  const codes: CodePropose[] = []
  for (const ligne of await zone.getByRole('listitem').all())
    codes.push({
      referentiel: await ligne.locator('.referentiel').innerText(),
      code: await ligne.locator('.code').innerText(),
      libelle: await ligne.locator('.libelle-code').innerText(),
    })
  return codes
}

async function taper(
  fenetre: Fenetre,
  domaine: DomaineCodes,
  lettres: string,
): Promise<CodePropose[]> {
  const { page } = fenetre
  await aller(fenetre, '/nomenclatures')
  await page.getByLabel('Chercher dans', { exact: true }).selectOption(DOMAINES[domaine])
  await page.getByLabel('Chercher un code ou un libellé').pressSequentially(lettres)
  const zone = page.getByRole('region', { name: 'Propositions' })
  await page.locator(`#codes-trouves[data-propose-pour="${lettres}"]`).waitFor()
  return lireTrouves(zone)
}

/** La preuve est le texte et ce qu'il fait proposer, côte à côte à l'écran. */
const montrerCodage = ({ page }: Fenetre): Promise<void> =>
  page.getByLabel('Texte', { exact: true }).evaluate((zone) => {
    const sousLeBandeau = 120
    scrollTo(0, zone.getBoundingClientRect().top + scrollY - sousLeBandeau)
  })

async function lireCodage({ page }: Fenetre): Promise<CodePropose[]> {
  const codes: CodePropose[] = []
  const groupes = page.getByRole('region', { name: 'Codes proposés' }).locator('.groupe-codage')
  for (const groupe of await groupes.all()) {
    const referentiel = await groupe.getByRole('heading').innerText()
    for (const bouton of await groupe.getByRole('button').all()) {
      const code = await bouton.locator('.code').innerText()
      const texte = (await bouton.innerText()).replace(/\s+/g, ' ')
      codes.push({ referentiel, code, libelle: texte.replace(code, '').trim() })
    }
  }
  return codes
}

async function rediger(fenetre: Fenetre, texte: string): Promise<CodePropose[]> {
  const { page } = fenetre
  await ouvrirFiche(fenetre)
  await suivre(fenetre, 'link', 'Documents du patient')
  await suivre(fenetre, 'link', 'Nouveau document')
  await page.getByLabel('Type de document').selectOption('Compte rendu')
  await page.getByLabel('Titre', { exact: true }).fill('Consultation')
  await page.getByLabel('Texte', { exact: true }).fill(texte)
  // Les propositions suivent la frappe : la page dit pour quel texte elles valent.
  await page.waitForFunction(
    (attendu) => document.getElementById('codes-proposes')?.dataset.proposePour === attendu,
    texte,
  )
  await montrerCodage(fenetre)
  return lireCodage(fenetre)
}

async function filtrer(fenetre: Fenetre): Promise<CodePropose[]> {
  const { page } = fenetre
  await page.getByLabel('Référentiel', { exact: true }).selectOption('CIM-10')
  await suivre(fenetre, 'button', 'Proposer le codage')
  await montrerCodage(fenetre)
  return lireCodage(fenetre)
}

async function prendreConditions(fenetre: Fenetre): Promise<ConditionsPrises> {
  const { page } = fenetre
  await aller(fenetre, '/patients')
  const { gestes = [] } = fenetre
  const avant = gestes.length
  await suivre(fenetre, 'link', 'Confidentialité et RGPD')
  const faits = gestes.slice(avant)
  const texte = await page.getByRole('article').innerText()
  const lien = page.getByRole('link', { name: /^Télécharger les conditions/ })
  if (!(await lien.isVisible())) return { texte, gestes: faits, fichier: null }
  const adresse = new URL((await lien.getAttribute('href')) ?? '', page.url())
  const reponse = await page.request.get(adresse.href)
  const { 'content-type': type = '', 'content-disposition': disposition = '' } = reponse.headers()
  const nom = /filename="([^"]*)"/.exec(disposition)?.[1] ?? ''
  const fichier = reponse.ok() ? { nom, type, octets: await reponse.body() } : null
  return { texte, gestes: faits, fichier }
}

export const actionsCodage = (fenetre: () => Fenetre): ActionsCodage => ({
  afficherTerminologie: (terminologie) => afficher(fenetre(), terminologie),
  taperRecherche: (...demande) => taper(fenetre(), ...demande),
  redigerEtProposer: (texte) => rediger(fenetre(), texte),
  filtrerCodage: () => filtrer(fenetre()),
  prendreConditions: () => prendreConditions(fenetre()),
})
