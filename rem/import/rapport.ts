import type { AnnexeLue } from './colonnes/lire-annexe.ts'
import type { Disposition } from './colonnes/reconnaitre.ts'
import type { DifferenceImport } from './comparer.ts'
import type { Renumerotation, SorteNumero } from './composition/types.ts'
import type { Douteuse } from './lignes/types.ts'

/** Un numéro du fichier que le catalogue n'avait pas. */
export interface Creation {
  sorte: SorteNumero
  id: string
  ligne: number
  texte: string
  /** L'exigence retirée qui lui ressemble le plus : à rapprocher à la main. */
  proche: { id: string; intitule: string } | null
}

/** Un numéro du catalogue que le fichier n'a pas. */
export interface Retrait {
  sorte: SorteNumero
  id: string
  texte: string
  /** Vrai quand ce numéro était le nôtre ; faux, il est à tenir pour mal reconstitué. */
  provisoire: boolean
}

/** Un référentiel qui hérite de celui qu'on importe. */
export interface HeritierSuivi {
  rem: string
  revision: string
  /** Différences sans objet, en une phrase chacune. */
  abandonnees: readonly string[]
}

/** Ce qu'un import a lu, changé et écrit. */
export interface RapportImport {
  schema: 1
  etat: 'ecrit' | 'essai' | 'deja-importe'
  fichier: { nom: string; sha256: string }
  feuille: string
  ligneEntete: number
  disposition: Disposition
  rem: string
  code: string
  /** Comment le référentiel a été deviné ; `null` quand il était demandé. */
  devine: string | null
  remplacee: string
  revision: string
  /** Chemins des révisions, depuis le dossier du catalogue. */
  ecrits: readonly string[]
  lu: { lignes: number; exigences: number; scenarios: number; preuves: number }
  creations: readonly Creation[]
  retraits: readonly Retrait[]
  differences: readonly DifferenceImport[]
  alias: readonly Renumerotation[]
  aVerifier: readonly Douteuse[]
  colonnesSansEmploi: readonly string[]
  colonnesInconnues: readonly string[]
  feuillesNonLues: readonly string[]
  annexes: readonly AnnexeLue[]
  heritiers: readonly HeritierSuivi[]
}
