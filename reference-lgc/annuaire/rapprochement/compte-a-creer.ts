import type { Base } from '../../base/base.ts'
import type { Compte } from '../../comptes/compte.ts'
import { type SaisieCompte, saisieVide } from '../../comptes/gestion/saisie.ts'
import { estProfession } from '../../comptes/professions.ts'
import type { Lecteur } from '../recherche/boites.ts'
import { normaliser } from '../recherche/normaliser.ts'
import { lirePersonne } from '../recherche/personne.ts'
import { prenomLu } from './fiche.ts'
import { lireLien } from './lien.ts'

/** La personne d'annuaire dont un compte se crée ou dépend : son RPPS ne se tape pas. */
export interface Verrou {
  identifiant: string
  rpps: string
  source: string
  cle: string
}

/** La personne demandée, tant que l'annuaire la connaît. */
export function verrouDe(lecteur: Lecteur, identifiant: string | undefined): Verrou | null {
  if (!identifiant || !/^8\d{11}$/.test(identifiant)) return null
  const { entrees, source } = lirePersonne(lecteur, identifiant)
  const [entree] = entrees
  return entree ? { identifiant, rpps: entree.rpps, source, cle: entree.cle } : null
}

/** Un compte venu de l'annuaire, ou contrôlé par lui, garde son RPPS. */
export const verrouDuCompte = (base: Base, compte: Compte): Verrou | null =>
  lireLien(base, { genre: 'compte', id: compte.id }) && compte.identifiantNational && compte.rpps
    ? {
        identifiant: compte.identifiantNational,
        rpps: compte.rpps,
        source: 'Annuaire Santé',
        cle: '',
      }
    : null

/** Le formulaire rempli d'après l'annuaire ; l'identifiant de connexion est proposé. */
export function saisieDepuis(lecteur: Lecteur, { identifiant, rpps }: Verrou): SaisieCompte {
  const [e] = lirePersonne(lecteur, identifiant).entrees
  if (!e) return saisieVide()
  const prenom = prenomLu(e.prenom)
  const nomExercice = lecteur.mutations.choisir('ann-utilisateur-vide', e.nom, () =>
    e.nom.slice(0, -1),
  )
  const nomCourt = normaliser(e.nom).toLowerCase().replaceAll(' ', '-')
  return {
    ...saisieVide(),
    nom: e.nom,
    prenom,
    nomExercice,
    prenomExercice: prenom,
    profession: estProfession(e.code_profession) ? e.code_profession : '',
    rpps,
    identifiant: `${normaliser(prenom).charAt(0).toLowerCase()}.${nomCourt}`,
  }
}
