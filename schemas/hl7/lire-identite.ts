import { type IdentifiantHl7, lireIdentifiants, lireIns } from './identifiants.ts'
import { composante, repetitions, segmentDe, valeurDe } from './parcourir.ts'
import type { MessageHl7, Repetition, Segment } from './types.ts'

/** L'identité qu'un PID porte, valeurs telles qu'écrites ; vide pour ce qui manque. */
export interface IdentiteHl7 {
  nomNaissance: string
  premierPrenom: string
  /** Prénoms de l'état civil, XPN.3. */
  prenomsNaissance: string
  nomUtilise: string
  prenomUtilise: string
  /** `AAAAMMJJ`, suivi parfois d'une heure. */
  dateNaissance: string
  sexe: string
  /** Code COG de la répétition BDL de PID-11. */
  lieuNaissance: string
  /** Toutes les valeurs de PID-32 : `VALI`, `PROV`… */
  fiabilites: readonly string[]
  ins: readonly IdentifiantHl7[]
  locaux: readonly IdentifiantHl7[]
}

const TYPE_NOM = 7
const LIEU_DE_NAISSANCE = 'BDL'
const COG = 9

const nomDeType = (pid: Segment | null, type: string): Repetition | undefined =>
  repetitions(pid, 5).find((r) => composante(r, TYPE_NOM) === type)

/** Le lieu de naissance : PID-11 de type BDL, code COG en neuvième composante (ins.md §16 [V]). */
export const lieuDeNaissance = (pid: Segment | null): Repetition | undefined =>
  repetitions(pid, 11).find((r) => composante(r, 7) === LIEU_DE_NAISSANCE)

/** Lit l'identité d'un message, sans la juger (ins.md §16 [V]) ; tout est vide sans PID. */
export function lireIdentite(message: MessageHl7): IdentiteHl7 {
  const pid = segmentDe(message, 'PID')
  const naissance = nomDeType(pid, 'L')
  const utilise = nomDeType(pid, 'D')
  return {
    nomNaissance: composante(naissance, 1),
    premierPrenom: composante(naissance, 2),
    prenomsNaissance: composante(naissance, 3),
    nomUtilise: composante(utilise, 1),
    prenomUtilise: composante(utilise, 2),
    dateNaissance: valeurDe(pid, 7),
    sexe: valeurDe(pid, 8),
    lieuNaissance: composante(lieuDeNaissance(pid), COG),
    fiabilites: repetitions(pid, 32).map((r) => composante(r, 1)),
    ins: lireIns(pid, 3),
    locaux: lireIdentifiants(pid, 3).filter(({ type }) => type === 'PI'),
  }
}
