import { type Base, lireUn } from '../base/base.ts'
import type { Mutations } from '../mutations/interrupteur.ts'
import { CHAMPS_IDENTITE, type ChampIdentite, type Patient } from '../patients/identite.ts'

/**
 * Toujours visibles (règle 3 du guide INS, INS.02) ; les autres se règlent pour tout le cabinet.
 */
export const CHAMPS_PERMANENTS: readonly ChampIdentite[] = [
  'nomNaissance',
  'premierPrenom',
  'dateNaissance',
  'sexe',
]

const CLE = 'affichage-identite'

/** Les champs que le cabinet peut montrer ou cacher. */
export const CHAMPS_REGLABLES: readonly ChampIdentite[] = CHAMPS_IDENTITE.filter(
  (champ) => !CHAMPS_PERMANENTS.includes(champ),
)

const sans = (champs: readonly ChampIdentite[], absent: ChampIdentite): readonly ChampIdentite[] =>
  champs.filter((champ) => champ !== absent)

/** Les champs montrés, dans l'ordre ; sans réglage, tous. */
export function champsAffiches(base: Base, mutations: Mutations): readonly ChampIdentite[] {
  const ligne = lireUn<{ valeur: string }>(base, 'SELECT valeur FROM reglage WHERE cle = ?', [CLE])
  if (!ligne) return CHAMPS_IDENTITE
  const choisis = new Set([...CHAMPS_PERMANENTS, ...(JSON.parse(ligne.valeur) as string[])])
  const affiches = CHAMPS_IDENTITE.filter((champ) => choisis.has(champ))
  return mutations.choisir('prenom-utilise-non-affichable', affiches, () =>
    sans(affiches, 'prenomUtilise'),
  )
}

/** Les champs que la fiche d'un patient montre : les mêmes pour tous. */
export function champsDeLaFiche(
  base: Base,
  patient: Pick<Patient, 'ins'>,
  mutations: Mutations,
): readonly ChampIdentite[] {
  const affiches = champsAffiches(base, mutations)
  return mutations.choisir('champ-oid-absent', affiches, () =>
    patient.ins ? sans(affiches, 'oid') : affiches,
  )
}

/** Un réglage du site, le même pour tous les postes (INS.02). */
export const reglerAffichage = (base: Base, champs: readonly ChampIdentite[]): void =>
  void base.executer(
    `INSERT INTO reglage (cle, valeur) VALUES (?, ?)
     ON CONFLICT (cle) DO UPDATE SET valeur = excluded.valeur`,
    [CLE, JSON.stringify(champs)],
  )
