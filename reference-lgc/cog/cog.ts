import { chercher, type Lieu } from './chercher.ts'
import { entree } from './entree.ts'
import { chargerInsee } from './insee/charger.ts'
import { nommer } from './nommer.ts'
import { chargerCodesPostaux, chargerCommunes } from './paquet/communes.ts'
import { lirePays } from './paquet/lire-pays.ts'
import { dresserTable, type Lieux, type Table } from './table.ts'

export type { Lieu } from './chercher.ts'

/** Repli du RNIV pour un lieu inconnu : choisi, jamais proposé d'avance, jamais envoyé à INSi. */
export const LIEU_INCONNU = '99999'

/** La table des lieux : communes, arrondissements, outre-mer, pays ; sans elle un code reste nu. */
export interface Cog {
  /**
   * Nom du lieu, celui de la naissance quand `jour` (`AAAA-MM-JJ`) est donné ; `null` quand la table
   * ne connaît pas ce code.
   */
  nommer(code: string, jour?: string | null): string | null
  /**
   * Les lieux que ce texte désigne par nom, code ou code postal, accents et tirets ignorés. Avec
   * `jour`, ceux qui valaient ce jour-là.
   */
  chercher(texte: string, limite: number, jour?: string | null): readonly Lieu[]
  /** D'où viennent ces lieux, en une phrase : la licence des données demande qu'on le dise. */
  source(): string
}

/**
 * Sans dossier, la table livrée, lue à la première question. Avec celui des fichiers de l'Insee,
 * elle est lue tout de suite : lève `ErreurCog`, toutes les fautes à la fois.
 */
export function creerCog(dossier: string | null = null): Cog {
  let table = dossier === null ? null : dresser(chargerInsee(dossier))
  const ouvrir = (): Table => {
    table ??= dresser(chargerEmbarques())
    return table
  }
  return {
    nommer: (code, jour = null) => nommer(ouvrir(), code, jour),
    chercher: (texte, limite, jour = null) => chercher(ouvrir(), texte, { limite, jour }),
    source: () =>
      `Insee, code officiel géographique, millésime ${ouvrir().millesime}${dossier === null ? '' : ', avec les communes et pays depuis 1943'}, Licence Ouverte`,
  }
}

const dresser = (lieux: Lieux): Table =>
  dresserTable(
    { ...lieux, entrees: [...lieux.entrees, entree(LIEU_INCONNU, 'Lieu inconnu')] },
    chargerCodesPostaux(),
  )

function chargerEmbarques(): Lieux {
  const communes = chargerCommunes()
  return { ...communes, entrees: [...communes.entrees, ...lirePays()] }
}
