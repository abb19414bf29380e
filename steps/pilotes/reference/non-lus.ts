import type {
  ActionsNonLus,
  CritereListe,
  DocumentListe,
  DossierVoulu,
  FiltreListe,
  ResultatEnregistrement,
  TraitRapproche,
} from '../contrat.ts'
import { aller, cliquer, type Fenetre, lireMessages, suivre } from './fenetre.ts'
import { lireListe, ouvrirNonLus } from './recus.ts'

/** Le document, ouvert depuis la liste ; faux quand elle ne l'a pas. */
async function ouvrirNonLu(fenetre: Fenetre, titre: string): Promise<boolean> {
  await ouvrirNonLus(fenetre)
  const lien = fenetre.page.getByRole('rowheader').getByRole('link', { name: titre }).first()
  if (!(await lien.isVisible())) return false
  await cliquer(fenetre, lien)
  return true
}

async function comparerTraits(fenetre: Fenetre, titre: string): Promise<TraitRapproche[]> {
  if (!(await ouvrirNonLu(fenetre, titre))) return []
  const dossier = fenetre.page.getByRole('article', { name: /^Dossier n°/ }).first()
  if (!(await dossier.isVisible())) return []
  // La preuve est ce que l'utilisateur a sous les yeux : la comparaison, non le haut de la page.
  await dossier.evaluate((noeud) => noeud.scrollIntoView())
  const traits: TraitRapproche[] = []
  for (const ligne of await dossier.locator('tbody tr').all()) {
    const [document = '', local = ''] = await ligne.getByRole('cell').allInnerTexts()
    traits.push({ trait: await ligne.getByRole('rowheader').innerText(), document, dossier: local })
  }
  return traits
}

/** Cherche le dossier depuis le document, et l'y range si le logiciel l'offre. */
async function rattacher(
  fenetre: Fenetre,
  titre: string,
  { nomNaissance, premierPrenom, dateNaissance }: DossierVoulu,
): Promise<ResultatEnregistrement> {
  const { page } = fenetre
  if (!(await ouvrirNonLu(fenetre, titre)))
    return { accepte: false, messages: await lireMessages(fenetre) }
  await page.getByText('Rattacher à un autre dossier').click()
  await page.getByLabel('Nom de naissance').fill(nomNaissance)
  await page.getByLabel('Date de naissance').fill(dateNaissance)
  await suivre(fenetre, 'button', 'Chercher le dossier')
  const dossier = page.getByRole('article', {
    name: new RegExp(`^Dossier n°.*${nomNaissance} ${premierPrenom}`),
  })
  // La preuve est ce que le logiciel répond sur ce dossier, et non le haut de la page.
  if (await dossier.isVisible()) await dossier.evaluate((noeud) => noeud.scrollIntoView())
  const bouton = dossier.getByRole('button', { name: /^Rattacher au dossier/ })
  if (!(await bouton.isVisible())) return { accepte: false, messages: await lireMessages(fenetre) }
  const confirmer = dossier.getByRole('checkbox', { name: /comparé les traits/ })
  if (await confirmer.isVisible()) await confirmer.check()
  await cliquer(fenetre, bouton)
  const messages = await lireMessages(fenetre)
  return { accepte: messages.some((dit) => /classé au dossier/i.test(dit)), messages }
}

const COLONNES: Record<CritereListe, string> = {
  date: 'Date',
  patient: 'Patient',
  type: 'Document',
}

async function trier(fenetre: Fenetre, critere: CritereListe): Promise<DocumentListe[]> {
  await ouvrirNonLus(fenetre)
  await cliquer(
    fenetre,
    fenetre.page.getByRole('columnheader').getByRole('link', { name: COLONNES[critere] }),
  )
  return lireListe(fenetre)
}

async function remplirFiltre({ page }: Fenetre, filtre: FiltreListe): Promise<void> {
  const formulaire = page.getByRole('search')
  await formulaire.getByText('Filtrer la liste').click()
  if (filtre.critere === 'patient')
    return formulaire.getByLabel('Patient', { exact: true }).fill(filtre.nomNaissance)
  if (filtre.critere === 'date') return formulaire.getByLabel('Daté du').fill(filtre.du)
  const types = formulaire.getByLabel('Type', { exact: true })
  const offerts = await types.locator('option').allInnerTexts()
  const voulu = offerts.find((offert) => offert.toLowerCase().includes(filtre.type.toLowerCase()))
  if (voulu !== undefined) await types.selectOption({ label: voulu })
}

async function filtrer(fenetre: Fenetre, filtre: FiltreListe): Promise<DocumentListe[]> {
  await ouvrirNonLus(fenetre)
  await remplirFiltre(fenetre, filtre)
  await suivre(fenetre, 'button', 'Filtrer')
  return lireListe(fenetre)
}

export const actionsNonLus = (fenetre: () => Fenetre): ActionsNonLus => ({
  comparerTraits: (titre) => comparerTraits(fenetre(), titre),
  rattacherAuDossier: (...demande) => rattacher(fenetre(), ...demande),
  trierNonLus: (critere) => trier(fenetre(), critere),
  filtrerNonLus: (filtre) => filtrer(fenetre(), filtre),
  lireAvisOuverture: async () => {
    await aller(fenetre(), '/patients')
    const messages = await lireMessages(fenetre())
    return messages.filter((dit) => /document/i.test(dit))
  },
})
