/** Le document, et la feuille jointe ; sans feuille, le document porte la sienne. */
export interface DemandeRendu {
  document: Uint8Array
  feuille: Uint8Array | null
}

export type Rendu = { html: string; echec: null } | { html: null; echec: string }
