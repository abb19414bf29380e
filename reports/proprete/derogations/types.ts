import type { Trouvaille } from '../types.ts'

/** Une dérogation telle qu’écrite : tout y est facultatif, ce qui manque est une trouvaille. */
export interface Derogation {
  /** Rang dans le fichier, à partir de 1. */
  rang: number
  regle: string | null
  /** Motif de fichiers, relatif à ce qui est inspecté : `journaux/*.json`. */
  fichier: string | null
  /** SHA-256 du fichier : la dérogation tombe dès qu’il change. */
  empreinte: string | null
  /** La place, telle que l’inspection l’écrit. */
  lieu: string | null
  raison: string | null
  par: string | null
  /** Jours, AAAA-MM-JJ. */
  date: string | null
  expire: string | null
}

/** Une règle que toute dérogation suit : ce qui lui manque, ou `null`. */
export interface RegleDerogation {
  id: string
  titre: string
  pourquoi: string
  remede: string
  source: string
  juger(derogation: Derogation, ce: { jour: string; regles: ReadonlySet<string> }): string | null
}

/** Une dérogation employée, et ce qu’elle a couvert. */
export interface DerogationEmployee extends Derogation {
  couvre: readonly Pick<Trouvaille, 'regle' | 'fichier' | 'membre' | 'lieu'>[]
}
