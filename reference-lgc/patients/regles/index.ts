import type { Mutations } from '../../mutations.ts'
import type { ChampSaisi } from '../identite.ts'
import { refuserCaracteres } from './caracteres-admis.ts'
import { champsObligatoires, exigerChamp, exigerPrenomsSansLieu } from './champ-obligatoire.ts'
import { compacter } from './cle-nir.ts'
import { toutAccepter, verifierJour, verifierMois } from './date-bornes.ts'
import { verifierFormeDate } from './date-forme.ts'
import { refuserFutur, verifierCalendrier } from './date-plausible.ts'
import { verifierFormeNom, verifierFormePrenom } from './forme-nom.ts'
import { LEXIQUE_INS, LEXIQUE_LIBRE, LEXIQUE_SANS_SIGNES, type Lexique } from './lexique.ts'
import { verifierFormeLieu } from './lieu-forme.ts'
import { refuserTropLong, tronquer } from './longueur.ts'
import { verifierNumeroAssure } from './numero-assure.ts'
import type { RegleSaisie } from './saisie.ts'
import { verifierSexe } from './sexe-connu.ts'

export const CHAMPS_NOM = ['nomNaissance', 'nomUtilise'] as const
export const CHAMPS_PRENOM = ['premierPrenom', 'prenomsNaissance', 'prenomUtilise'] as const

/** Le nom de naissance a son lexique : c'est lui que les mutants d'INS.01.02 remplacent. */
export function lexiqueDe(champ: ChampSaisi, mutations: Mutations): Lexique {
  if (champ !== 'nomNaissance') return LEXIQUE_INS
  const sansFaute = mutations.choisir('nom-accents-acceptes', LEXIQUE_INS, LEXIQUE_LIBRE)
  return mutations.choisir('nom-apostrophe-refusee', sansFaute, LEXIQUE_SANS_SIGNES)
}

type Conversion = (valeur: string) => string

/** Ce que le logiciel change à une saisie, et que l'écran doit dire. */
export function conversions(mutations: Mutations): Record<ChampSaisi, Conversion> {
  const nom = (champ: ChampSaisi) => (valeur: string) =>
    lexiqueDe(champ, mutations).convertir(valeur.trim())
  const entier = (valeur: string) => valeur
  const couper = mutations.choisir<Conversion>('nom-tronque', entier, tronquer)
  return {
    nomNaissance: (valeur) => couper(nom('nomNaissance')(valeur)),
    premierPrenom: nom('premierPrenom'),
    prenomsNaissance: nom('prenomsNaissance'),
    dateNaissance: (valeur) => valeur.trim(),
    sexe: (valeur) => valeur.trim(),
    lieuNaissance: compacter,
    nomUtilise: nom('nomUtilise'),
    prenomUtilise: nom('prenomUtilise'),
    numeroSecuriteSociale: compacter,
  }
}

/** Toutes les règles de saisie, dans l'ordre : la première qui refuse un champ parle pour lui. */
export function reglesSaisie(mutations: Mutations): readonly RegleSaisie[] {
  return [
    ...champsObligatoires(mutations).map(exigerChamp),
    ...[...CHAMPS_NOM, ...CHAMPS_PRENOM].map((c) => refuserCaracteres(c, lexiqueDe(c, mutations))),
    ...CHAMPS_NOM.map(verifierFormeNom),
    ...CHAMPS_PRENOM.map(verifierFormePrenom),
    ...[...CHAMPS_NOM, ...CHAMPS_PRENOM].map(refuserTropLong),
    verifierFormeDate,
    mutations.choisir('jour-hors-bornes-accepte', verifierJour, toutAccepter),
    mutations.choisir('mois-hors-bornes-accepte', verifierMois, toutAccepter),
    verifierCalendrier,
    refuserFutur,
    verifierSexe,
    verifierFormeLieu,
    verifierNumeroAssure,
    mutations.choisir('champ-supplementaire-obligatoire', toutAccepter, exigerPrenomsSansLieu),
  ]
}
