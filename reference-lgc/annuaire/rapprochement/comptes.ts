import { type Compte, nomComplet } from '../../comptes/compte.ts'
import { modifierCompte } from '../../comptes/gestion/enregistrer.ts'
import { saisieDe, valeursDe } from '../../comptes/gestion/saisie.ts'
import { estProfession, PROFESSIONS } from '../../comptes/professions.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { Lecteur } from '../recherche/boites.ts'
import type { Resultat } from '../recherche/entree.ts'
import { annuaireCharge, lirePersonne } from '../recherche/personne.ts'
import { type Difference, memeTexte, type Rapprochement } from './difference.ts'
import { prenomLu } from './fiche.ts'
import { type Cible, consigner } from './lien.ts'

export const cibleCompte = (compte: Compte): Cible => ({
  genre: 'compte',
  id: compte.id,
  nom: nomComplet(compte),
})

interface Champ {
  champ: 'nomExercice' | 'prenomExercice' | 'profession'
  libelle: string
  ici(compte: Compte): string
  annuaire(e: Resultat): string
}

/** Le nom d'état civil n'est pas dans l'annuaire : seul le nom d'exercice se compare. */
const CHAMPS: readonly Champ[] = [
  {
    champ: 'nomExercice',
    libelle: "Nom d'exercice",
    ici: (c) => c.nomExercice,
    annuaire: (e) => e.nom,
  },
  {
    champ: 'prenomExercice',
    libelle: "Prénom d'exercice",
    ici: (c) => c.prenomExercice,
    annuaire: (e) => prenomLu(e.prenom),
  },
  {
    champ: 'profession',
    libelle: 'Profession',
    ici: (c) => (c.profession ? PROFESSIONS[c.profession] : ''),
    annuaire: (e) =>
      estProfession(e.code_profession) ? PROFESSIONS[e.code_profession] : e.profession,
  },
]

/** Compare un utilisateur à l'annuaire, par son RPPS. */
export function rapprocherCompte(lecteur: Lecteur, compte: Compte): Rapprochement {
  const { base, mutations } = lecteur
  if (!compte.identifiantNational)
    return { etat: 'sans-objet', raison: "Ce compte n'a pas de numéro RPPS." }
  if (!annuaireCharge(base)) return { etat: 'sans-objet', raison: "L'annuaire n'est pas chargé." }
  const { entrees, source } = lirePersonne(lecteur, compte.identifiantNational)
  const [entree] = entrees
  if (!entree) return { etat: 'absent', source }
  const differences = CHAMPS.flatMap(({ champ, libelle, ici, annuaire }): Difference[] => {
    const [a, b] = [ici(compte), annuaire(entree)]
    return b === '' || memeTexte(a, b) ? [] : [{ champ, libelle, ici: a, annuaire: b }]
  })
  const montrees = mutations.choisir('ann-utilisateur-sans-ecart', differences, () =>
    differences.filter(({ champ }) => champ !== 'nomExercice'),
  )
  return { etat: 'compare', source, cle: entree.cle, differences: montrees }
}

/** Écrit les différences acceptées ; le reste du compte ne bouge pas. */
export function accepterCompte(
  noyau: Noyau,
  auteur: string,
  { compte, champs }: { compte: Compte; champs: readonly string[] },
): void {
  const rapprochement = rapprocherCompte(noyau, compte)
  if (rapprochement.etat !== 'compare' || !compte.identifiantNational) return
  const cochees = rapprochement.differences.filter(({ champ }) => champs.includes(champ))
  const acceptees = noyau.mutations.choisir('ann-utilisateur-non-repris', cochees, () => [])
  const [entree] = lirePersonne(noyau, compte.identifiantNational).entrees
  const profession = acceptees.some(({ champ }) => champ === 'profession')
    ? { profession: entree?.code_profession ?? '' }
    : {}
  const nouvelles = Object.fromEntries(acceptees.map(({ champ, annuaire }) => [champ, annuaire]))
  const { cle, source } = rapprochement
  noyau.base.transaction(() => {
    if (acceptees.length > 0)
      modifierCompte(noyau, auteur, {
        avant: compte,
        valeurs: valeursDe({ ...saisieDe(compte), ...nouvelles, ...profession }),
        source,
      })
    consigner(noyau, cibleCompte(compte), {
      ...{ auteur, source, cle },
      operation: acceptees.length > 0 ? 'Mise à jour' : 'Différences refusées',
      detail: acceptees.map((d) => `${d.libelle} : ${d.ici} → ${d.annuaire}`).join(' ; '),
    })
  })
}
