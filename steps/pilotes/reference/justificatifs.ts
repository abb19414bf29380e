import type {
  ActionsJustificatifs,
  JustificatifEnregistre,
  JustificatifPropose,
  ResultatEnregistrement,
} from '../contrat.ts'
import { aCommande, aller, type Fenetre, lireMessages, ouvrirFiche, suivre } from './fenetre.ts'

const CHAMP = "Justificatif d'identité"
const REGLAGE = "Justificatifs d'identité"
const DEGRES = { élevé: /^Élevé/, faible: /^Faible/ }

/** Choisit dans la liste la pièce dite par son nom courant, à la casse près. */
export async function choisirJustificatif(fenetre: Fenetre, nature: string): Promise<void> {
  const choix = fenetre.page.getByLabel(CHAMP, { exact: true })
  const options = await choix.getByRole('option').allTextContents()
  const voulu = options.find((o) => o.toLowerCase().startsWith(nature.toLowerCase()))
  await choix.selectOption({ label: voulu ?? nature })
  await choix.scrollIntoViewIfNeeded()
}

/** Faux quand la fiche n'offre pas d'enregistrer une pièce : identité douteuse ou fictive. */
export async function ouvrirSaisie(fenetre: Fenetre): Promise<boolean> {
  await ouvrirFiche(fenetre)
  if (!(await aCommande(fenetre, 'link', 'Enregistrer un justificatif'))) return false
  await suivre(fenetre, 'link', 'Enregistrer un justificatif')
  return true
}

async function enregistrerJustificatif(
  fenetre: Fenetre,
  nature: string,
): Promise<ResultatEnregistrement> {
  if (!(await ouvrirSaisie(fenetre)))
    return { accepte: false, messages: await lireMessages(fenetre) }
  await choisirJustificatif(fenetre, nature)
  await suivre(fenetre, 'button', 'Enregistrer le justificatif')
  return { accepte: true, messages: await lireMessages(fenetre) }
}

async function lireJustificatifs(fenetre: Fenetre): Promise<JustificatifEnregistre[]> {
  await ouvrirFiche(fenetre)
  const carte = fenetre.page.getByRole('region', { name: REGLAGE })
  await carte.scrollIntoViewIfNeeded()
  const lus = await carte.getByRole('listitem').evaluateAll((lignes) =>
    lignes.map((ligne) => ({
      nature: ligne.querySelector('strong')?.textContent ?? '',
      texte: (ligne.textContent ?? '').replace(/\s+/g, ' '),
    })),
  )
  return lus.map(({ nature, texte }) => ({
    nature,
    date: /\d{2}\/\d{2}\/\d{4}/.exec(texte)?.[0] ?? '',
    auteur: /\bpar (.+?) ·/.exec(texte)?.[1] ?? '',
  }))
}

async function lireJustificatifsProposes(fenetre: Fenetre): Promise<JustificatifPropose[]> {
  if (!(await ouvrirSaisie(fenetre))) return []
  return fenetre.page.getByLabel(CHAMP, { exact: true }).evaluate((liste) =>
    [...liste.querySelectorAll('optgroup option')].map((option) => ({
      nature: (option.textContent ?? '').trim(),
      degre: /élevé|faible/.exec(option.closest('optgroup')?.label ?? '')?.[0] ?? '',
    })),
  )
}

async function ouvrirReglage(fenetre: Fenetre): Promise<void> {
  await aller(fenetre, '/reglages')
  await suivre(fenetre, 'link', REGLAGE)
}

async function reglerJustificatif(
  fenetre: Fenetre,
  { nature, degre }: { nature: string; degre: 'élevé' | 'faible' },
): Promise<ResultatEnregistrement> {
  await ouvrirReglage(fenetre)
  const connu = await aCommande(fenetre, 'link', `Modifier ${nature}`)
  if (connu) await suivre(fenetre, 'link', `Modifier ${nature}`)
  else await fenetre.page.getByLabel('Nom du justificatif').fill(nature)
  await fenetre.page.getByRole('radio', { name: DEGRES[degre] }).check()
  await suivre(fenetre, 'button', connu ? 'Enregistrer le justificatif' : 'Ajouter à la liste')
  const retour = fenetre.page.getByRole('link', { name: `Modifier ${nature}`, exact: true })
  const accepte = await retour.isVisible()
  if (accepte) await retour.scrollIntoViewIfNeeded()
  return { accepte, messages: await lireMessages(fenetre) }
}

async function reglerValidationAutomatique(
  fenetre: Fenetre,
  active: boolean,
): Promise<ResultatEnregistrement> {
  await ouvrirReglage(fenetre)
  await fenetre.page.getByRole('checkbox', { name: /^Valider l'identité dès/ }).setChecked(active)
  await suivre(fenetre, 'button', 'Enregistrer le réglage')
  return { accepte: true, messages: await lireMessages(fenetre) }
}

export const actionsJustificatifs = (fenetre: () => Fenetre): ActionsJustificatifs => ({
  enregistrerJustificatif: (...demande) => enregistrerJustificatif(fenetre(), ...demande),
  lireJustificatifs: () => lireJustificatifs(fenetre()),
  lireJustificatifsProposes: () => lireJustificatifsProposes(fenetre()),
  reglerJustificatif: (...demande) => reglerJustificatif(fenetre(), ...demande),
  reglerValidationAutomatique: (...demande) => reglerValidationAutomatique(fenetre(), ...demande),
})
