import { fauteDeMatricule } from '../usagers/regles/matricule.ts'
import type { Individu } from './lire-reponse.ts'

type Regle = (individu: Individu) => string | null

const nomPresent: Regle = ({ civil }) =>
  civil.nom === '' ? 'nom de famille à la naissance vide' : null

const prenomsPresents: Regle = ({ civil }) =>
  civil.prenoms === '' ? 'prénoms à l’état civil vides' : null

const sexeConnu: Regle = ({ civil }) => (/^[MF]$/.test(civil.sexe) ? null : 'sexe vide ou inconnu')

/** Un jour, un mois ou une année à zéro est une date incomplète (guide INS, règle 11). */
const naissanceEntiere: Regle = ({ civil }) =>
  /^\d{4}-\d{2}-\d{2}$/.test(civil.naissance) && !/-00|^0000/.test(civil.naissance)
    ? null
    : `né(e) le : date incomplète (${civil.naissance || 'vide'})`

/** Un matricule dont la clé est fausse n'entre pas dans une fiche (ins.md §10.3 [I]). */
const matriculeJuste: Regle = ({ ins }) => {
  const faute = fauteDeMatricule(ins.matricule)
  return faute === null ? null : `matricule reçu : ${faute}`
}

const REGLES = [nomPresent, prenomsPresents, naissanceEntiere, sexeConnu, matriculeJuste]

/** Tout ce qui interdit de reprendre cette réponse dans la fiche. */
export const empechementsDe = (individu: Individu): readonly string[] =>
  REGLES.flatMap((regle) => regle(individu) ?? [])
