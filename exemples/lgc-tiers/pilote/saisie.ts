import type { ResultatEnregistrement, TraitsSaisis } from '../../../steps/pilotes/contrat.ts'
import { taperDate } from './dates.ts'
import { annonces, cliquer, ecran, memeNom, offre, ouvrirFiche, type Poste } from './poste.ts'
import { chercher } from './recherche.ts'

type Texte = Exclude<keyof TraitsSaisis, 'sexe' | 'dateNaissance' | 'justificatif'>

const ETAT_CIVIL: Partial<Record<Texte, string>> = {
  nomNaissance: 'Nom de famille à la naissance',
  premierPrenom: '1er prénom à l’état civil',
  prenomsNaissance: 'Prénoms à l’état civil',
  lieuNaissance: 'Commune ou pays de naissance',
}
const COMPLEMENTS: Partial<Record<Texte, string>> = {
  nomUtilise: 'Nom utilisé au cabinet',
  prenomUtilise: 'Prénom utilisé au cabinet',
  numeroSecuriteSociale: 'N° de sécurité sociale',
  adresse: 'Domicile',
  telephone: 'Téléphone portable',
  courriel: 'Adresse électronique',
}
export const SEXES: Record<string, string> = { F: 'Femme', M: 'Homme', I: 'Indéterminé' }

async function remplirTextes(
  { page }: Poste,
  libelles: Partial<Record<Texte, string>>,
  traits: TraitsSaisis,
): Promise<void> {
  for (const [trait, libelle] of Object.entries(libelles)) {
    const valeur = traits[trait as Texte]
    if (valeur !== undefined) await page.getByLabel(libelle, { exact: true }).fill(valeur)
  }
}

async function remplirEtatCivil(poste: Poste, traits: TraitsSaisis): Promise<void> {
  const { sexe, dateNaissance } = traits
  await remplirTextes(poste, ETAT_CIVIL, traits)
  if (sexe !== undefined)
    await poste.page
      .getByLabel('Sexe', { exact: true })
      .selectOption({ label: SEXES[sexe] ?? sexe })
  if (dateNaissance !== undefined)
    await taperDate(poste.page.getByLabel('Né(e) le', { exact: true }), dateNaissance)
}

async function choisirPiece({ page }: Poste, nature: string): Promise<void> {
  const liste = page.getByLabel('Pièce d’identité présentée', { exact: true })
  const offertes = await liste.locator('option').allInnerTexts()
  await liste.selectOption({ label: offertes.find((o) => memeNom(o, nature)) ?? nature })
}

/** Deux écrans : l'état civil, puis, s'il est accepté, les compléments. */
export async function saisir(poste: Poste, traits: TraitsSaisis): Promise<void> {
  const { nomNaissance, dateNaissance, justificatif } = traits
  await chercher(
    poste,
    nomNaissance === undefined ? { dateNaissance: dateNaissance ?? '' } : { nom: nomNaissance },
  )
  await cliquer(poste, 'link', 'Ouvrir une nouvelle fiche')
  await remplirEtatCivil(poste, traits)
  await cliquer(poste, 'button', 'Continuer')
  if ((await ecran(poste)) !== 'complements') return
  await remplirTextes(poste, COMPLEMENTS, traits)
  if (justificatif !== undefined) await choisirPiece(poste, justificatif)
}

/** Refusée dès le premier écran, la création n'offre pas d'enregistrer : ses annonces disent pourquoi. */
export async function enregistrer(poste: Poste): Promise<ResultatEnregistrement> {
  if (await offre(poste, 'button', 'Enregistrer la fiche')) {
    await cliquer(poste, 'button', 'Enregistrer la fiche')
    await cliquer(poste, 'button', 'Créer la fiche')
  }
  return { accepte: (await ecran(poste)) === 'fiche', messages: await annonces(poste) }
}

export async function corriger(
  poste: Poste,
  traits: TraitsSaisis,
): Promise<ResultatEnregistrement> {
  await ouvrirFiche(poste)
  await cliquer(poste, 'link', 'Corriger la fiche')
  await remplirEtatCivil(poste, traits)
  await remplirTextes(poste, COMPLEMENTS, traits)
  return confirmerCorrection(poste)
}

/** Enregistre la correction à l'écran ; Sorbier demande toujours confirmation. */
export async function confirmerCorrection(poste: Poste): Promise<ResultatEnregistrement> {
  await cliquer(poste, 'button', 'Enregistrer la correction')
  await cliquer(poste, 'button', 'Corriger')
  return { accepte: (await ecran(poste)) === 'fiche', messages: await annonces(poste) }
}
