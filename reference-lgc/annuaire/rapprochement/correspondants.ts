import { specialiteLue } from '../../documents/enonces.ts'
import type { AdressePostale, Intervenant } from '../../documents/modele/personnes.ts'
import {
  type Correspondant,
  modifierCorrespondant,
  nomCorrespondant,
} from '../../dossier/correspondants/correspondants.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { Lecteur } from '../recherche/boites.ts'
import type { Resultat } from '../recherche/entree.ts'
import { annuaireCharge, lirePersonne } from '../recherche/personne.ts'
import { type Difference, memeTexte, type Rapprochement } from './difference.ts'
import { ficheDepuis } from './fiche.ts'
import { type Cible, consigner, lireLien } from './lien.ts'

export const cibleCorrespondant = (c: Correspondant): Cible => ({
  genre: 'correspondant',
  id: c.id,
  nom: nomCorrespondant(c),
})

const VIDE: AdressePostale = { voie: '', codePostal: '', commune: '' }
const chiffres = (telephone: string) => telephone.replace(/\D/g, '').replace(/^33/, '0')

interface Champ {
  champ: string
  libelle: string
  lire(fiche: Intervenant): string
  /** Les champs de la fiche que l'annuaire remplace. */
  prendre(fiche: Intervenant, annuaire: Intervenant): Partial<Intervenant>
  meme?(a: string, b: string): boolean
  /** L'annuaire qui se tait efface aussi. */
  efface?: boolean
}

const adresse = (champ: keyof AdressePostale, libelle: string): Champ => ({
  champ,
  libelle,
  lire: (f) => f.adresse?.[champ] ?? '',
  prendre: (f, a) => ({
    adresse: { ...VIDE, ...f.adresse, [champ]: a.adresse?.[champ] ?? '' },
  }),
})

const CHAMPS: readonly Champ[] = [
  { champ: 'nom', libelle: 'Nom', lire: (f) => f.nom, prendre: (_, a) => ({ nom: a.nom }) },
  {
    champ: 'prenom',
    libelle: 'Prénom',
    lire: (f) => f.prenom,
    prendre: (_, a) => ({ prenom: a.prenom }),
  },
  {
    champ: 'specialite',
    libelle: 'Profession et spécialité',
    lire: (f) => specialiteLue(f.specialite),
    prendre: (_, a) => ({ specialite: a.specialite }),
  },
  adresse('voie', 'Numéro et voie'),
  adresse('codePostal', 'Code postal'),
  adresse('commune', 'Commune'),
  {
    champ: 'telephone',
    libelle: 'Téléphone',
    lire: (f) => f.telephone ?? '',
    prendre: (_, a) => ({ telephone: a.telephone }),
    meme: (a, b) => chiffres(a) === chiffres(b),
  },
  {
    champ: 'mssante',
    libelle: 'Adresse MSSanté',
    lire: (f) => f.mssante ?? '',
    prendre: (_, a) => ({ mssante: a.mssante }),
    meme: (a, b) => a.toLowerCase() === b.toLowerCase(),
    efface: true,
  },
]

/** L'exercice suivi : celui dont la fiche vient, sinon celui de la même ville, sinon le premier. */
function exerciceSuivi(
  entrees: readonly Resultat[],
  c: Correspondant,
  cle: string | undefined,
): Resultat | undefined {
  return (
    entrees.find((e) => e.cle === cle) ??
    entrees.find((e) => e.code_postal === c.adresse?.codePostal) ??
    entrees[0]
  )
}

function trouver(lecteur: Lecteur, c: Correspondant) {
  if (!c.identifiant) return null
  const personne = lirePersonne(lecteur, c.identifiant)
  const { entrees } = personne
  const entree = exerciceSuivi(entrees, c, lireLien(lecteur.base, cibleCorrespondant(c))?.cle)
  // Une adresse que l'annuaire donne encore à la personne, où que ce soit, n'a pas changé.
  const tenue = entrees
    .flatMap(({ boites }) => boites)
    .find(({ adresse }) => adresse === c.mssante?.toLowerCase())
  const fiche = entree && ficheDepuis(entree, tenue?.adresse)
  return {
    ...personne,
    entree,
    fiche: fiche && tenue ? { ...fiche, mssante: tenue.adresse } : fiche,
  }
}

/** Compare un correspondant à l'annuaire, par son RPPS. */
export function rapprocherCorrespondant(lecteur: Lecteur, c: Correspondant): Rapprochement {
  const { base, mutations } = lecteur
  if (!annuaireCharge(base)) return { etat: 'sans-objet', raison: "L'annuaire n'est pas chargé." }
  const trouve = trouver(lecteur, c)
  if (!trouve) return { etat: 'sans-objet', raison: "Ce correspondant n'a pas de numéro RPPS." }
  const { entree, fiche, source } = trouve
  if (!entree || !fiche) return { etat: 'absent', source }
  const differences = CHAMPS.flatMap((d): Difference[] => {
    const [ici, annuaire] = [d.lire(c), d.lire(fiche)]
    const meme = (annuaire === '' && !d.efface) || (d.meme ?? memeTexte)(ici, annuaire)
    return meme ? [] : [{ champ: d.champ, libelle: d.libelle, ici, annuaire }]
  })
  const montrees = mutations.choisir('ann-correspondant-sans-ecart', differences, () =>
    differences.filter(({ champ }) => champ !== 'mssante'),
  )
  return { etat: 'compare', source, cle: entree.cle, differences: montrees }
}

/** Écrit les différences acceptées ; les champs du cabinet ne bougent pas. */
export function accepterCorrespondant(
  noyau: Noyau,
  auteur: string,
  { correspondant, champs }: { correspondant: Correspondant; champs: readonly string[] },
): void {
  const { base } = noyau
  const rapprochement = rapprocherCorrespondant(noyau, correspondant)
  const annuaire = trouver(noyau, correspondant)?.fiche
  if (rapprochement.etat !== 'compare' || !annuaire) return
  const cochees = rapprochement.differences.filter(({ champ }) => champs.includes(champ))
  const acceptees = noyau.mutations.choisir('ann-correspondant-non-repris', cochees, () => [])
  const { id, ...avant } = correspondant
  let fiche: Intervenant = avant
  for (const { champ } of acceptees) {
    const pris = CHAMPS.find((d) => d.champ === champ)?.prendre(fiche, annuaire)
    fiche = { ...fiche, ...pris }
  }
  const { cle, source } = rapprochement
  base.transaction(() => {
    if (acceptees.length > 0) modifierCorrespondant(base, id, fiche)
    consigner(noyau, cibleCorrespondant(correspondant), {
      ...{ auteur, source, cle },
      operation: acceptees.length > 0 ? 'Mise à jour' : 'Différences refusées',
      detail: acceptees
        .map((d) => `${d.libelle} : ${d.ici || 'aucun'} → ${d.annuaire || 'aucun'}`)
        .join(' ; '),
    })
  })
}
