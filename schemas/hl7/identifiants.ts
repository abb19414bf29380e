import { OID_INS } from '../insi/oid.ts'
import { composante, repetitions } from './parcourir.ts'
import type { Segment } from './types.ts'

/** Une répétition de PID-3 ou de MRG-1 (type CX). */
export interface IdentifiantHl7 {
  valeur: string
  /** Autorité d'affectation : nom, identifiant universel, type d'identifiant. */
  autorite: { nom: string; oid: string; genre: string }
  /** `PI` pour l'identifiant local, `INS` pour le matricule. */
  type: string
}

/** Les identifiants d'un champ de type CX, PID-3 ou MRG-1. */
export const lireIdentifiants = (
  segment: Segment | null,
  champ: number,
): readonly IdentifiantHl7[] =>
  repetitions(segment, champ).map((r) => ({
    valeur: composante(r, 1),
    autorite: { nom: composante(r, 4, 1), oid: composante(r, 4, 2), genre: composante(r, 4, 3) },
    type: composante(r, 5),
  }))

/** Un matricule INS se reconnaît à son type ou à l'OID de son autorité (ins.md §7, §16 [V]). */
export const estIns = ({ type, autorite }: IdentifiantHl7): boolean =>
  type === 'INS' || autorite.oid in OID_INS

/** Les matricules INS d'un champ de type CX. */
export const lireIns = (segment: Segment | null, champ: number): readonly IdentifiantHl7[] =>
  lireIdentifiants(segment, champ).filter(estIns)
