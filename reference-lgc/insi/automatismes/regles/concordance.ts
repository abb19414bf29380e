import type { Identite } from '../../../patients/identite.ts'
import { debutDeListe } from '../../../patients/regles/premier-prenom-coherent.ts'
import type { Individu } from '../../reponse.ts'

/** Treize caractères sans leur clé : un numéro saisi peut ne pas la porter. */
const NUMERO = 13

/** Un numéro que le dossier ne connaît pas ne s'oppose à rien ; connu, il doit être le même. */
const numeroConcorde: RegleConcordance = ({ numeroSecuriteSociale: connu }, { actif }) =>
  connu === '' || connu.slice(0, NUMERO) === actif.matricule.slice(0, NUMERO)

const nomConcorde: RegleConcordance = (local, recu) => local.nomNaissance === recu.nomNaissance

const prenomConcorde: RegleConcordance = (local, recu) =>
  recu.listePrenoms !== '' && debutDeListe(local.premierPrenom, recu.listePrenoms)

const dateConcorde: RegleConcordance = (local, recu) => local.dateNaissance === recu.dateNaissance

const sexeConcorde: RegleConcordance = (local, recu) => local.sexe === recu.sexe

type RegleConcordance = (local: Identite, recu: Individu) => boolean

const REGLES: readonly RegleConcordance[] = [
  numeroConcorde,
  nomConcorde,
  prenomConcorde,
  dateConcorde,
  sexeConcorde,
]

/** Tout s'accorde : la reprise peut se passer d'un clic. Le lieu est indicatif (ins.md §10.3 [V]). */
export const concordeEnTout: RegleConcordance = (local, recu) =>
  REGLES.every((regle) => regle(local, recu))
