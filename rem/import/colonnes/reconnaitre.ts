import type { Feuille } from '../types.ts'
import type { Champ, Definitions } from './definitions.ts'
import { type Colonnes, lireEntetes } from './lire-entetes.ts'
import { normaliserEntete } from './normaliser-entete.ts'

/** Les formes connues d'un REM, décrites par `colonnes-rem.yaml`. */
export type Disposition = 'A' | 'B0' | 'B' | 'C0' | 'C'

/** La feuille d'un REM, la ligne de ses entêtes et ce que ses colonnes portent. */
export interface FeuilleReconnue {
  feuille: Feuille
  /** Ligne des entêtes, à partir de 1. */
  ligneEntete: number
  colonnes: Colonnes
  disposition: Disposition
}

/** Un titre ou une consigne peut précéder les entêtes. */
const LIGNES_SONDEES = 40

/** Sans numéro d'exigence, rien ne se rapproche ; sans contenu, il n'y a rien à prendre. */
const CONTENUS: readonly Champ[] = ['enonce', 'scenario', 'scenario_id']

function convient({ champs, preuves }: Colonnes): boolean {
  const contenu = CONTENUS.some((champ) => champs.has(champ))
  return champs.has('id') && contenu && champs.size + preuves.length >= 3
}

const connues = ({ champs, preuves }: Colonnes): number => champs.size + preuves.length

function reconnaitreDisposition({ champs, preuves, sansEmploi }: Colonnes): Disposition {
  const porte = (nom: string) => sansEmploi.map(normaliserEntete).includes(nom)
  if (champs.has('conditionnelle') || champs.has('id_section') || porte('bloc')) return 'A'
  const perimetre = porte('perimetre')
  if (preuves.length > 1) return perimetre ? 'B' : 'B0'
  return perimetre ? 'C' : 'C0'
}

function chercherEntetes(feuille: Feuille, definitions: Definitions): readonly FeuilleReconnue[] {
  const lignes = feuille.rangees.slice(0, LIGNES_SONDEES).flatMap((rangee, rang) => {
    const colonnes = lireEntetes(rangee, definitions)
    return convient(colonnes) ? [{ colonnes, ligneEntete: rang + 1 }] : []
  })
  const [premiere] = lignes.sort((a, b) => connues(b.colonnes) - connues(a.colonnes))
  if (premiere === undefined) return []
  return [{ feuille, ...premiere, disposition: reconnaitreDisposition(premiere.colonnes) }]
}

/**
 * Trouve la feuille d'un REM : la plus visible, nommée comme les fichiers connus, qui porte le plus
 * d'entêtes connus. `null` quand aucune n'a ceux d'un REM.
 */
export function reconnaitreFeuille(
  feuilles: readonly Feuille[],
  definitions: Definitions,
): FeuilleReconnue | null {
  const poids = ({ feuille, colonnes }: FeuilleReconnue): number =>
    (feuille.visible ? 10_000 : 0) +
    (definitions.feuilles.includes(normaliserEntete(feuille.nom)) ? 1000 : 0) +
    connues(colonnes)
  const candidates = feuilles.flatMap((feuille) => chercherEntetes(feuille, definitions))
  return [...candidates].sort((a, b) => poids(b) - poids(a))[0] ?? null
}
