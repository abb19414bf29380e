import type {
  ChampAffiche,
  ChampIdentite,
  Coordonnee,
  IdentiteAffichee,
  ResultatEnregistrement,
} from '../contrat.ts'
import { type Fenetre, lireMessages, ouvrirFiche, suivre } from './fenetre.ts'
import { choisirJustificatif, ouvrirSaisie } from './justificatifs.ts'

/** De quel champ d'identité parle un libellé de la fiche. */
const CHAMPS: readonly [ChampIdentite, RegExp][] = [
  ['matriculeIns', /^matricule ins/i],
  ['oid', /^oid/i],
  ['nomNaissance', /^nom( de naissance)?$/i],
  ['premierPrenom', /^premier prénom/i],
  ['prenomsNaissance', /^liste des prénoms/i],
  ['dateNaissance', /^date de naissance/i],
  ['sexe', /^sexe/i],
  ['lieuNaissance', /lieu de naissance/i],
  ['nomUtilise', /^nom utilisé/i],
  ['prenomUtilise', /^prénom utilisé/i],
]
const LIBELLES_COORDONNEES: readonly [Coordonnee, string][] = [
  ['adresse', 'Adresse'],
  ['telephone', 'Téléphone'],
  ['courriel', 'Courriel'],
]
const VIDE = 'Non renseigné'

interface FicheLue {
  traits: ChampAffiche[]
  assurance: ChampAffiche | null
  statut: string
  attributs: string[]
}

function lireFiche(fenetre: Fenetre): Promise<FicheLue> {
  return fenetre.page.evaluate(() => {
    const texte = (noeud: Element | null | undefined) =>
      (noeud?.textContent ?? '').replace(/\s+/g, ' ').trim()
    const paires = (titre: string) =>
      [...document.querySelectorAll(`section[aria-labelledby="${titre}"] dl > div`)].map((d) => ({
        libelle: texte(d.querySelector('dt')),
        valeur: texte(d.querySelector('dd')),
      }))
    const bandeau = [
      ...document.querySelectorAll('section[aria-label="Identité du patient"] dl > div'),
    ]
    const dansBandeau = (motif: RegExp) =>
      bandeau.find((d) => motif.test(texte(d.querySelector('dt'))))?.querySelector('dd')
    return {
      traits: paires('titre-traits'),
      assurance: paires('titre-assurance')[0] ?? null,
      statut: texte(dansBandeau(/^Identité$/)),
      attributs: [...(dansBandeau(/^Attribut/)?.children ?? [])].map((a) => texte(a)),
    }
  })
}

const sansVide = ({ libelle, valeur }: ChampAffiche): ChampAffiche => ({
  libelle,
  valeur: valeur === VIDE ? '' : valeur,
})

export async function lireIdentite(fenetre: Fenetre): Promise<IdentiteAffichee> {
  await ouvrirFiche(fenetre)
  const lue = await lireFiche(fenetre)
  const champs: IdentiteAffichee['champs'] = {}
  for (const trait of lue.traits) {
    const champ = CHAMPS.find(([, motif]) => motif.test(trait.libelle))?.[0]
    if (champ) champs[champ] = sansVide(trait)
  }
  return {
    champs,
    numeroSecuriteSociale: lue.assurance && sansVide(lue.assurance),
    statut: lue.statut,
    attributs: lue.attributs,
    messages: await lireMessages(fenetre),
  }
}

/** Les coordonnées, ramenées à l'écran pour la capture. */
export async function lireCoordonnees(
  fenetre: Fenetre,
): Promise<Partial<Record<Coordonnee, string>>> {
  await ouvrirFiche(fenetre)
  const carte = fenetre.page.getByRole('region', { name: 'Coordonnées' })
  if (!(await carte.isVisible())) return {}
  await carte.scrollIntoViewIfNeeded()
  const lues: Partial<Record<Coordonnee, string>> = {}
  for (const [champ, libelle] of LIBELLES_COORDONNEES) {
    const ligne = carte.locator('dl > div').filter({ has: fenetre.page.getByText(libelle) })
    const valeur = (await ligne.locator('dd').innerText()).trim()
    if (valeur !== VIDE) lues[champ] = valeur
  }
  return lues
}

const VALIDER = "Valider l'identité"

/** Un justificatif déjà enregistré se valide sur la fiche ; sinon la page demande lequel. */
export async function validerIdentite(
  fenetre: Fenetre,
  justificatif: string,
): Promise<ResultatEnregistrement> {
  await ouvrirFiche(fenetre)
  const prets = await fenetre.page.getByText(/^Sur «/).allTextContents()
  if (prets.some((texte) => texte.toLowerCase().includes(justificatif.toLowerCase()))) {
    await suivre(fenetre, 'button', VALIDER)
    return { accepte: true, messages: await lireMessages(fenetre) }
  }
  if (!(await ouvrirSaisie(fenetre)))
    return { accepte: false, messages: await lireMessages(fenetre) }
  await choisirJustificatif(fenetre, justificatif)
  await suivre(fenetre, 'button', 'Enregistrer la validation')
  return { accepte: true, messages: await lireMessages(fenetre) }
}
