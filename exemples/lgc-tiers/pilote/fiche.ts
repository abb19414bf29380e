import type {
  ChampAffiche,
  ChampIdentite,
  Coordonnee,
  IdentiteAffichee,
} from '../../../steps/pilotes/contrat.ts'
import { lirePaires } from './paires.ts'
import { annonces, ouvrirFiche, type Poste } from './poste.ts'

/** Sous quel libellé Sorbier montre chaque champ d'identité. */
const LIBELLES: Record<ChampIdentite, string> = {
  matriculeIns: 'Matricule INS',
  oid: 'OID',
  nomNaissance: 'Nom de famille à la naissance',
  premierPrenom: '1er prénom à l’état civil',
  prenomsNaissance: 'Prénoms à l’état civil',
  dateNaissance: 'Né(e) le',
  sexe: 'Sexe',
  lieuNaissance: 'Commune ou pays de naissance',
  nomUtilise: 'Nom utilisé au cabinet',
  prenomUtilise: 'Prénom utilisé au cabinet',
}
const COORDONNEES: Record<Coordonnee, string> = {
  adresse: 'Domicile',
  telephone: 'Téléphone portable',
  courriel: 'Adresse électronique',
}
const BLOCS = ['État civil', 'Au cabinet', 'Identité nationale de santé']

const trouver = (champs: readonly ChampAffiche[], libelle: string) =>
  champs.find((champ) => champ.libelle === libelle)

/** La fiche, lue dans ses trois blocs et sa colonne de droite. */
export async function lireIdentite(poste: Poste): Promise<IdentiteAffichee> {
  await ouvrirFiche(poste)
  const lus = (await Promise.all(BLOCS.map((bloc) => lirePaires(poste, bloc)))).flat()
  const champs: IdentiteAffichee['champs'] = {}
  for (const [champ, libelle] of Object.entries(LIBELLES)) {
    const lu = trouver(lus, libelle)
    if (lu) champs[champ as ChampIdentite] = lu
  }
  const situation = poste.page.getByRole('region', {
    name: 'Où en est cette identité',
    exact: true,
  })
  return {
    champs,
    numeroSecuriteSociale: trouver(lus, 'N° de sécurité sociale') ?? null,
    statut: (await situation.locator('.etat').innerText()).trim(),
    attributs: await situation.getByRole('listitem').allInnerTexts(),
    messages: await annonces(poste),
  }
}

/** Les coordonnées, amenées à l'écran pour la capture. */
export async function lireCoordonnees(poste: Poste): Promise<Partial<Record<Coordonnee, string>>> {
  await ouvrirFiche(poste)
  await poste.page.locator('dl[aria-label="Pour le joindre"]').scrollIntoViewIfNeeded()
  const lus = await lirePaires(poste, 'Pour le joindre')
  const paires = Object.entries(COORDONNEES).flatMap(([champ, libelle]) => {
    const valeur = trouver(lus, libelle)?.valeur ?? ''
    return valeur === '' ? [] : [[champ, valeur] as const]
  })
  return Object.fromEntries(paires)
}
