import type { ResultatEnregistrement, TraitsSaisis } from '../contrat.ts'
import { aCommande, type Fenetre, lireMessages, ouvrirFiche, suivre } from './fenetre.ts'
import { choisirJustificatif } from './justificatifs.ts'
import { chercherPatient } from './recherche.ts'

const LIBELLES: Record<Exclude<keyof TraitsSaisis, 'sexe' | 'justificatif'>, RegExp> = {
  nomNaissance: /^Nom de naissance$/,
  premierPrenom: /^Premier prénom de naissance$/,
  prenomsNaissance: /^Liste des prénoms de naissance$/,
  dateNaissance: /^Date de naissance$/,
  lieuNaissance: /^Code du lieu de naissance$/,
  nomUtilise: /^Nom utilisé$/,
  prenomUtilise: /^Prénom utilisé$/,
  numeroSecuriteSociale: /^Numéro de sécurité sociale/,
  adresse: /^Adresse$/,
  telephone: /^Téléphone$/,
  courriel: /^Courriel$/,
}
const SEXES: Record<string, string> = { F: 'Féminin', M: 'Masculin', I: 'Indéterminé' }

/** Un trait strict changé retire l'INS : le logiciel demande confirmation. */
const CONFIRMER = 'Confirmer la modification'

async function remplir(fenetre: Fenetre, traits: TraitsSaisis): Promise<void> {
  const { sexe, justificatif, ...textes } = traits
  for (const [champ, valeur] of Object.entries(textes)) {
    const saisie = fenetre.page.getByLabel(LIBELLES[champ as keyof typeof LIBELLES])
    // Un champ absent ou verrouillé ne se remplit pas : le contrôle verra ce qu'il en manque.
    if ((await saisie.isVisible()) && (await saisie.isEditable())) await saisie.fill(valeur)
  }
  if (sexe !== undefined)
    await fenetre.page.getByRole('radio', { name: SEXES[sexe] ?? sexe }).check()
  if (justificatif !== undefined) await choisirJustificatif(fenetre, justificatif)
}

async function enregistrer(fenetre: Fenetre, bouton: string): Promise<ResultatEnregistrement> {
  await suivre(fenetre, 'button', bouton)
  const refuse = await fenetre.page.getByRole('button', { name: bouton }).first().isVisible()
  return { accepte: !refuse, messages: await lireMessages(fenetre) }
}

/** Un dossier ne se crée qu'après une recherche : par le nom, ou par la date quand il n'est pas donné. */
export async function saisirPatient(fenetre: Fenetre, traits: TraitsSaisis): Promise<void> {
  const { nomNaissance, dateNaissance } = traits
  await chercherPatient(
    fenetre,
    nomNaissance === undefined ? { dateNaissance: dateNaissance ?? '' } : { nom: nomNaissance },
  )
  await suivre(fenetre, 'link', 'Nouveau patient')
  await remplir(fenetre, traits)
}

export const enregistrerPatient = (fenetre: Fenetre): Promise<ResultatEnregistrement> =>
  enregistrer(fenetre, 'Créer le patient')

export async function creerPatient(
  fenetre: Fenetre,
  traits: TraitsSaisis,
): Promise<ResultatEnregistrement> {
  await saisirPatient(fenetre, traits)
  return enregistrerPatient(fenetre)
}

export async function modifierPatient(
  fenetre: Fenetre,
  traits: TraitsSaisis,
): Promise<ResultatEnregistrement> {
  await ouvrirFiche(fenetre)
  await suivre(fenetre, 'link', 'Modifier')
  await remplir(fenetre, traits)
  const resultat = await enregistrer(fenetre, 'Enregistrer les modifications')
  if (!(await aCommande(fenetre, 'button', CONFIRMER))) return resultat
  return enregistrer(fenetre, CONFIRMER)
}
