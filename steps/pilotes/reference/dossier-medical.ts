import type {
  ActionsDossierMedical,
  EntreeDossier,
  RappelAffiche,
  ReglageRappels,
  ResultatEnregistrement,
  RubriqueDossier,
} from '../contrat.ts'
import { aller, cliquer, type Fenetre, lireMessages, ouvrirFiche, suivre } from './fenetre.ts'

/** La commande qui ajoute à chaque rubrique, et les champs qu'elle demande. */
const RUBRIQUES: Record<RubriqueDossier, { ajouter: string; libelle: string }> = {
  pathologie: { ajouter: 'Ajouter une pathologie en cours', libelle: 'Pathologie' },
  allergie: {
    ajouter: 'Ajouter une allergie ou une intolérance',
    libelle: 'Substance ou produit',
  },
  traitement: { ajouter: 'Ajouter un traitement au long cours', libelle: 'Médicament' },
}

const COTES = { droit: 'Droit', gauche: 'Gauche' } as const

async function inscrire(fenetre: Fenetre, entree: EntreeDossier) {
  const { rubrique, libelle, ald, code, cote, prise } = entree
  const { page } = fenetre
  const commande = RUBRIQUES[rubrique]
  await ouvrirFiche(fenetre)
  await suivre(fenetre, 'link', 'Dossier médical')
  await suivre(fenetre, 'link', commande.ajouter)
  await page.getByLabel(commande.libelle, { exact: true }).fill(libelle)
  if (rubrique === 'pathologie')
    await page.getByLabel('Affection de longue durée (ALD)').setChecked(ald)
  if (code) await page.getByLabel('Code CIM-10').fill(code)
  if (cote) await page.getByLabel('Côté').selectOption({ label: COTES[cote] })
  if (rubrique === 'allergie') await page.getByLabel('Nature').selectOption('Médicament')
  if (rubrique === 'traitement') await page.getByLabel('Posologie').fill('Selon prescription')
  if (prise) {
    // Une dose se compte dans l'unité du médicament : celui de la base la connaît.
    await suivre(fenetre, 'button', 'Chercher dans la base de médicaments')
    await cliquer(fenetre, page.locator('button[name="choisir"]'))
    await page.getByLabel('Dose par prise').fill(String(prise.comprimes))
    await page.getByLabel('Une prise toutes les').selectOption(`${prise.heures} heures`)
  }
  await suivre(fenetre, 'button', 'Enregistrer')
}

async function completer(
  fenetre: Fenetre,
  entrees: readonly EntreeDossier[],
): Promise<ResultatEnregistrement> {
  for (const entree of entrees) {
    await inscrire(fenetre, entree)
    const refuse = await fenetre.page.getByRole('button', { name: 'Enregistrer' }).isVisible()
    if (refuse) return { accepte: false, messages: await lireMessages(fenetre) }
  }
  return { accepte: true, messages: await lireMessages(fenetre) }
}

async function reglerMention(fenetre: Fenetre, texte: string): Promise<ResultatEnregistrement> {
  await aller(fenetre, '/reglages')
  await suivre(fenetre, 'link', 'Mention RGPD des documents')
  await fenetre.page.getByLabel("Texte d'information du patient").fill(texte)
  await suivre(fenetre, 'button', 'Enregistrer la mention RGPD')
  return { accepte: true, messages: await lireMessages(fenetre) }
}

const REGLE_ALD = 'Mois : Patient en ALD'
const RETIRER_ALD = 'Retirer la règle « Patient en ALD »'

/** Les règles restent, sauf celle des patients en ALD : réglée ou retirée. */
async function reglerRappels(
  fenetre: Fenetre,
  { ald, mois }: ReglageRappels,
): Promise<ResultatEnregistrement> {
  const { page } = fenetre
  await aller(fenetre, '/reglages')
  await suivre(fenetre, 'link', 'Rappels de VSM')
  const presente = await page.getByLabel(REGLE_ALD, { exact: true }).isVisible()
  if (presente && ald) await page.getByLabel(REGLE_ALD, { exact: true }).fill(String(mois))
  if (presente && !ald) await page.getByLabel(RETIRER_ALD, { exact: true }).check()
  if (presente || !ald) await suivre(fenetre, 'button', 'Enregistrer les rappels de VSM')
  else {
    await page.getByLabel('Critère').selectOption('Patient en ALD')
    await page.getByLabel('Périodicité en mois').fill(String(mois))
    await suivre(fenetre, 'button', 'Ajouter la règle')
  }
  return { accepte: true, messages: await lireMessages(fenetre) }
}

async function lireRappels(fenetre: Fenetre): Promise<RappelAffiche[]> {
  await aller(fenetre, '/vsm')
  const lignes = fenetre.page.getByRole('table', { name: 'VSM à mettre à jour' }).getByRole('row')
  const rappels: RappelAffiche[] = []
  for (const ligne of await lignes.all()) {
    const patient = ligne.getByRole('rowheader')
    if ((await patient.count()) === 0) continue
    const [motif = '', , , echeance = ''] = await ligne.getByRole('cell').allInnerTexts()
    rappels.push({ patient: await patient.innerText(), motif, echeance })
  }
  return rappels
}

async function reporter(fenetre: Fenetre, date: string): Promise<ResultatEnregistrement> {
  await ouvrirFiche(fenetre)
  await suivre(fenetre, 'link', 'Dossier médical')
  await suivre(fenetre, 'link', 'Modifier le rappel de VSM')
  await fenetre.page.getByLabel('Reporter au').fill(date)
  await suivre(fenetre, 'button', 'Reporter le rappel')
  return { accepte: true, messages: await lireMessages(fenetre) }
}

export const actionsDossierMedical = (fenetre: () => Fenetre): ActionsDossierMedical => ({
  completerDossierMedical: (...demande) => completer(fenetre(), ...demande),
  reglerMentionRgpd: (...demande) => reglerMention(fenetre(), ...demande),
  reglerRappels: (...demande) => reglerRappels(fenetre(), ...demande),
  lireRappels: () => lireRappels(fenetre()),
  reporterRappel: (...demande) => reporter(fenetre(), ...demande),
})
