/** Les blocs du datamatrix INS v2.2, leur longueur et leur nature (ins.md §11 [V]). */

export const IDENTIFIANTS_INS = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7'] as const
export type IdentifiantIns = (typeof IDENTIFIANTS_INS)[number]

export interface ChampIns {
  /** Nom du champ, dans les mots de l'éditeur. */
  nom: string
  longueurMin: number
  longueurMax: number
  /** Un champ variable plus court que son maximum finit par GS, sauf en dernier. */
  variable: boolean
  obligatoire: boolean
}

export const CHAMPS_INS: Readonly<Record<IdentifiantIns, ChampIns>> = {
  S1: { nom: 'matricule INS', ...fixe(15), obligatoire: true },
  S2: { nom: 'OID', longueurMin: 19, longueurMax: 20, variable: true, obligatoire: true },
  S3: { nom: 'prénoms de naissance', ...jusqua(100), obligatoire: true },
  S4: { nom: 'nom de naissance', ...jusqua(100), obligatoire: true },
  S5: { nom: 'sexe', ...fixe(1), obligatoire: true },
  S6: { nom: 'date de naissance', ...fixe(10), obligatoire: true },
  S7: { nom: 'lieu de naissance', ...fixe(5), obligatoire: false },
}

function fixe(longueur: number) {
  return { longueurMin: longueur, longueurMax: longueur, variable: false }
}

function jusqua(longueurMax: number) {
  return { longueurMin: 1, longueurMax, variable: true }
}

/** « S1, matricule INS » : le lieu d'une anomalie de champ. */
export function lieuDuChamp(identifiant: IdentifiantIns): string {
  return `${identifiant}, ${CHAMPS_INS[identifiant].nom}`
}

/** Vrai quand deux caractères désignent un bloc du format. */
export function estIdentifiantIns(texte: string): texte is IdentifiantIns {
  return (IDENTIFIANTS_INS as readonly string[]).includes(texte)
}
