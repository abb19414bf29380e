import { type Base, lireUn } from '../base/base.ts'
import type { Mutations } from '../mutations.ts'
import { CHAMPS_IDENTITE, type ChampIdentite } from '../patients/identite.ts'

/** Toujours visibles (règle 3 du guide INS, INS.02) ; les autres se règlent pour tout le cabinet. */
export const CHAMPS_PERMANENTS: readonly ChampIdentite[] = [
  'nomNaissance',
  'premierPrenom',
  'dateNaissance',
  'sexe',
]

const CLE = 'affichage-identite'

/** Les champs que le cabinet peut montrer ou cacher. */
export function champsReglables(mutations: Mutations): readonly ChampIdentite[] {
  const reglables = CHAMPS_IDENTITE.filter((champ) => !CHAMPS_PERMANENTS.includes(champ))
  const sans = (absent: ChampIdentite) => reglables.filter((champ) => champ !== absent)
  return mutations.choisir(
    'champ-oid-absent',
    mutations.choisir('prenom-utilise-non-affichable', reglables, sans('prenomUtilise')),
    sans('oid'),
  )
}

/** Les champs montrés, dans l'ordre ; sans réglage, tous. */
export function champsAffiches(base: Base, mutations: Mutations): readonly ChampIdentite[] {
  const ligne = lireUn<{ valeur: string }>(base, 'SELECT valeur FROM reglage WHERE cle = ?', [CLE])
  const choisis = new Set<unknown>(
    ligne ? (JSON.parse(ligne.valeur) as unknown[]) : CHAMPS_IDENTITE,
  )
  const reglables = champsReglables(mutations).filter((champ) => choisis.has(champ))
  const visibles = new Set([...CHAMPS_PERMANENTS, ...reglables])
  return CHAMPS_IDENTITE.filter((champ) => visibles.has(champ))
}

export const reglerAffichage = (base: Base, champs: readonly ChampIdentite[]): void =>
  void base.executer(
    `INSERT INTO reglage (cle, valeur) VALUES (?, ?)
     ON CONFLICT (cle) DO UPDATE SET valeur = excluded.valeur`,
    [CLE, JSON.stringify(champs)],
  )
