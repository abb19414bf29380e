import type { Config } from '../config/schema.ts'
import type { ValeurOption } from '../verbe.ts'

export interface Shard {
  rang: number
  total: number
}

export interface OptionsCampagne {
  rem: string
  revision: string | undefined
  /** Vide : ceux que la cible prend en charge. */
  profils: readonly string[]
  chapitres: readonly string[]
  exigences: readonly string[]
  scenarios: readonly string[]
  preuves: readonly string[]
  /** Ne rejouer que les scénarios non conformes de la dernière campagne. */
  echecs: boolean
  cible: string
  mutations: readonly string[]
  repetition: boolean
  postes: number
  shard: Shard | null
  /** Exigences que l’éditeur déclare sans objet, motif et signature compris. */
  conditions: Config['conditions']
  /** Dossier d'une campagne interrompue, à poursuivre. */
  reprendre: string | null
  /** Fichier qui décrit des simulateurs déjà en marche ; nul, la campagne démarre les siens. */
  simulateurs: string | null
  sortie: string
}

type Valeurs = Record<string, ValeurOption>

const liste = (valeur: ValeurOption): string[] =>
  (Array.isArray(valeur) ? valeur : [valeur]).flatMap((v) =>
    typeof v === 'string' ? v.split(',').map((t) => t.trim()) : [],
  )

const seul = (valeur: ValeurOption): string | undefined => liste(valeur).at(-1)

/** `2/4` : deuxième quart ; la forme est jugée par l'appelant. */
export function lireShard(texte: string): Shard | null {
  const trouve = /^(\d{1,3})\/(\d{1,3})$/.exec(texte)
  const rang = Number(trouve?.[1])
  const total = Number(trouve?.[2])
  return rang >= 1 && rang <= total ? { rang, total } : null
}

/** Les options tapées l'emportent sur segur.config.ts. */
export function lireOptions(valeurs: Valeurs, config: Config): OptionsCampagne {
  const profils = liste(valeurs.profil)
  const shard = seul(valeurs.shard)
  return {
    rem: (seul(valeurs.rem) ?? config.rem).replace(/^REM-/i, ''),
    revision: config.revision,
    profils: profils.length > 0 ? profils : (config.profils ?? []),
    chapitres: liste(valeurs.chapitre),
    exigences: liste(valeurs.exigence),
    scenarios: liste(valeurs.scenario),
    preuves: liste(valeurs.preuve),
    echecs: valeurs.echecs === true,
    cible: seul(valeurs.cible) ?? config.cible,
    mutations: liste(valeurs.mutation),
    repetition: valeurs.repetition === true,
    postes: Number(seul(valeurs.parallele) ?? 1),
    conditions: config.conditions,
    shard: shard === undefined ? null : lireShard(shard),
    reprendre: seul(valeurs.reprendre) ?? null,
    simulateurs: seul(valeurs.simulateurs) ?? null,
    sortie: seul(valeurs.sortie) ?? config.sortie,
  }
}
