import type { FichierExtrait } from './fichier.ts'

/** Altérations du texte d'une extraction (annuaire.md §8 [C]). */
export const ALTERATIONS_DU_TEXTE = [
  'empty-file',
  'missing-column',
  'renamed-column',
  'latin1',
  'extra-column',
  'half-line',
] as const
export type AlterationDuTexte = (typeof ALTERATIONS_DU_TEXTE)[number]

/** La colonne ôtée : la clé d'une personne dans l'un et l'autre fichier. */
const OTEE = 'Identification nationale PP'
/** Renommages annoncés par l'ANS (annuaire.md §2.1) : un logiciel doit les accepter. */
const RENOMMEES: Record<string, string> = {
  'Code rôle': 'Code fonction',
  'Libellé rôle': 'Libellé fonction',
  'Code postal structure BAL': 'Code postal',
  'Département structure BAL': 'Département',
  'Pays structure BAL': 'Pays',
}
const AJOUTEE = { rang: 3, nom: 'Colonne nouvelle', valeur: 'nouveau' }

const identite = (champs: readonly string[]): readonly string[] => champs

/** Ce qu'une altération change aux colonnes, et aux lignes qui suivent. */
export function altererColonnes(
  { colonnes }: FichierExtrait,
  alteration: AlterationDuTexte | null,
): { entete: readonly string[]; ligne: (champs: readonly string[]) => readonly string[] } {
  if (alteration === 'renamed-column')
    return { entete: colonnes.map((nom) => RENOMMEES[nom] ?? nom), ligne: identite }
  if (alteration === 'extra-column') {
    const { rang, nom, valeur } = AJOUTEE
    return {
      entete: colonnes.toSpliced(rang, 0, nom),
      ligne: (champs) => champs.toSpliced(rang, 0, valeur),
    }
  }
  if (alteration === 'missing-column') {
    const rang = colonnes.indexOf(OTEE)
    return {
      entete: colonnes.toSpliced(rang, 1),
      ligne: (champs) => champs.toSpliced(rang, 1),
    }
  }
  return { entete: colonnes, ligne: identite }
}
