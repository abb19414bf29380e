import { assembler } from './assembler.ts'
import { COLONNES_OBLIGATOIRES, type Colonne } from './colonnes.ts'
import { LECTURES } from './lire-cellules.ts'
import type { DefautJeu, LigneJeu } from './types.ts'

export interface Tete {
  noms: readonly string[]
  /** Colonne reconnue à chaque rang, `null` sinon. */
  colonnes: readonly (Colonne | null)[]
  ligne: number
}

/** La colonne qui montre le défaut d'un champ de l'identité assemblée. */
const COLONNE_DU_CHAMP: Record<string, Colonne> = {
  'matricule.numero': 'matricule',
  'matricule.cle': 'cle',
  'matricule.oid': 'oid',
  'nirUlterieur.aPartirDu': 'nirUlterieurLe',
  'ouvrantDroit.rang': 'rang',
}

function colonneDuChamp(chemin: readonly PropertyKey[]): Colonne | null {
  const precise = COLONNE_DU_CHAMP[chemin.slice(0, 2).join('.')]
  const premiere = String(chemin[0])
  return precise ?? (premiere in LECTURES ? (premiere as Colonne) : null)
}

/** Transcrit une ligne : une cellule vide ne dit rien, une cellule incomprise est un défaut. */
export function lireLigneCsv(
  cellules: readonly string[],
  { noms, colonnes }: Tete,
  ligne: number,
): LigneJeu {
  const situer = (colonne: Colonne | null): Pick<DefautJeu, 'ligne' | 'colonne' | 'champ'> => {
    const rang = colonne === null ? -1 : colonnes.indexOf(colonne)
    return rang < 0
      ? { ligne, colonne: null, champ: colonne }
      : { ligne, colonne: rang + 1, champ: noms[rang] ?? null }
  }
  const defauts: DefautJeu[] = []
  const lues = new Map<Colonne, unknown>()
  for (const [rang, texte] of cellules.entries()) {
    const colonne = colonnes[rang]
    if (texte === '' || !colonne) continue
    const cellule = LECTURES[colonne](texte)
    if ('valeur' in cellule) lues.set(colonne, cellule.valeur)
    else defauts.push({ ...situer(colonne), raison: cellule.refus })
  }
  if (cellules.length !== noms.length) {
    const raison = `${cellules.length} valeurs pour ${noms.length} colonnes`
    defauts.push({ ligne, colonne: null, champ: null, raison })
  }
  const dites = new Set(defauts.map(({ champ }) => champ))
  for (const colonne of COLONNES_OBLIGATOIRES) {
    const lieu = situer(colonne)
    if (!lues.has(colonne) && !dites.has(lieu.champ)) defauts.push({ ...lieu, raison: 'est vide' })
  }
  return {
    ligne,
    valeur: assembler(lues),
    lieu: (chemin) => situer(colonneDuChamp(chemin)),
    defauts,
  }
}
