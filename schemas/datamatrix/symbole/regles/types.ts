import type { AnomalieSituee } from '../../../anomalie-situee.ts'
import type { SymboleLu } from '../types.ts'

/** Une règle du symbole imprimé : de ce que l'image montre à ses anomalies. */
export type RegleSymbole = (symbole: SymboleLu) => readonly AnomalieSituee[]

/** « page 2, symbole », ou « symbole » dans une image seule. */
export function lieuDuSymbole({ page }: SymboleLu): string {
  return page === null ? 'symbole' : `page ${page}, symbole`
}
