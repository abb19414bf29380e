import type { IdMutation } from '../../mutations/index.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
import type { ChampSaisi } from '../identite.ts'
import { verifierAdresse } from './adresse-lisible.ts'
import { refuserCaracteres } from './caracteres-admis.ts'
import { CHAMPS_OBLIGATOIRES, exigerChamp, exigerPrenomsSansLieu } from './champ-obligatoire.ts'
import { compacter } from './cle-nir.ts'
import { verifierCourriel } from './courriel-forme.ts'
import { toutAccepter, verifierJour, verifierMois } from './date-bornes.ts'
import { verifierFormeDate } from './date-forme.ts'
import { refuserFutur, verifierCalendrier } from './date-plausible.ts'
import { verifierFormeNom, verifierFormePrenom } from './forme-nom.ts'
import { LEXIQUE_INS, LEXIQUE_LIBRE, LEXIQUE_SANS_SIGNES, type Lexique } from './lexique.ts'
import { verifierFormeLieu } from './lieu-forme.ts'
import { refuserTropLong, tronquer } from './longueur.ts'
import { verifierNumeroAssure } from './numero-assure.ts'
import { verifierPrecisionDate } from './precision-date.ts'
import type { RegleSaisie } from './saisie.ts'
import { verifierSexe } from './sexe-connu.ts'
import { convertirTelephone, verifierTelephone } from './telephone-forme.ts'

/** Les noms admettent le double tiret de deux familles, les prénoms non. */
export const CHAMPS_NOM = ['nomNaissance', 'nomUtilise'] as const
export const CHAMPS_PRENOM = ['premierPrenom', 'prenomsNaissance', 'prenomUtilise'] as const

const AUTRES_NOMS = ['nomUtilise', ...CHAMPS_PRENOM] as const

/** Le nom de naissance a son lexique : c'est lui qu'un mutant d'INS.01.02 remplace. */
export const lexiqueNomNaissance = (mutations: Mutations): Lexique =>
  mutations.active('nom-accents-acceptes') ? LEXIQUE_LIBRE : LEXIQUE_INS

type Conversion = (valeur: string) => string
const rogner: Conversion = (valeur) => valeur.trim()

/** Ce que le logiciel change à une saisie, et que l'écran doit dire. */
export function conversions(mutations: Mutations): Record<ChampSaisi, Conversion> {
  const nom: Conversion = (valeur) => LEXIQUE_INS.convertir(valeur.trim())
  return {
    nomNaissance: (valeur) => {
      const converti = lexiqueNomNaissance(mutations).convertir(valeur.trim())
      return mutations.choisir('nom-tronque', converti, () => tronquer(converti))
    },
    premierPrenom: nom,
    prenomsNaissance: nom,
    dateNaissance: rogner,
    dateIncertaine: rogner,
    sexe: rogner,
    lieuNaissance: compacter,
    nomUtilise: nom,
    prenomUtilise: nom,
    numeroSecuriteSociale: compacter,
    adresse: rogner,
    telephone: convertirTelephone,
    courriel: rogner,
  }
}

/** Toutes les règles de saisie, dans l'ordre : la première qui refuse un champ parle pour lui. */
export function reglesSaisie(mutations: Mutations): readonly RegleSaisie[] {
  const muter =
    (id: IdMutation, regle: RegleSaisie, faute: RegleSaisie): RegleSaisie =>
    (saisie, faits) =>
      mutations.choisir(id, regle(saisie, faits), () => faute(saisie, faits))
  const [nom, prenom, date, sexe, lieu] = CHAMPS_OBLIGATOIRES.map(exigerChamp)
  return [
    nom,
    prenom,
    date,
    sexe && muter('creation-sans-sexe-acceptee', sexe, toutAccepter),
    lieu && muter('creation-sans-lieu-acceptee', lieu, toutAccepter),
    muter(
      'nom-apostrophe-refusee',
      refuserCaracteres('nomNaissance', lexiqueNomNaissance(mutations)),
      refuserCaracteres('nomNaissance', LEXIQUE_SANS_SIGNES),
    ),
    ...AUTRES_NOMS.map((champ) => refuserCaracteres(champ, LEXIQUE_INS)),
    ...CHAMPS_NOM.map(verifierFormeNom),
    ...CHAMPS_PRENOM.map(verifierFormePrenom),
    ...[...CHAMPS_NOM, ...CHAMPS_PRENOM].map(refuserTropLong),
    verifierPrecisionDate,
    verifierFormeDate,
    muter('jour-hors-bornes-accepte', verifierJour, toutAccepter),
    muter('mois-hors-bornes-accepte', verifierMois, toutAccepter),
    verifierCalendrier,
    refuserFutur,
    verifierSexe,
    verifierFormeLieu,
    verifierNumeroAssure,
    verifierAdresse,
    verifierTelephone,
    verifierCourriel,
    muter('champ-supplementaire-obligatoire', toutAccepter, exigerPrenomsSansLieu),
  ].filter((regle) => regle !== undefined)
}
