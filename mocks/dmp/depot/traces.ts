import type { BaseDmp } from './base.ts'

/** Un accès au DMP, tel que le patient le verra (dmp.md §15.1 [C]). */
export interface Trace {
  /** ISO 8601, heure du banc. */
  heure: string
  ins: string | null
  ps: string | null
  structure: string | null
  /** Identifiant de la transaction, `TD3.2`. */
  transaction: string
  /** Authentification et mode d'accès, `INDIRECTE_RENFORCEE normal`. */
  mode: string
  /** Identifiants uniques des documents touchés. */
  documents: readonly string[]
  /** `ok`, ou le code du refus. */
  resultat: string
  messageId: string | null
}

export interface Traces {
  ajouter(trace: Trace): void
  lister(ins?: string): readonly Trace[]
}

/** La trace des accès, dans la base du service. */
export function creerTraces(base: BaseDmp): Traces {
  return {
    ajouter: (trace) =>
      base.ecrire('insert into trace (ins, detail) values (?, ?)', [
        trace.ins,
        JSON.stringify(trace),
      ]),
    lister: (ins) =>
      (ins === undefined
        ? base.lire<{ detail: string }>('select detail from trace order by rang')
        : base.lire<{ detail: string }>('select detail from trace where ins = ? order by rang', [
            ins,
          ])
      ).map(({ detail }) => JSON.parse(detail) as Trace),
  }
}
