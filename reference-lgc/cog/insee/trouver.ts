import { readdirSync } from 'node:fs'
import path from 'node:path'
import { creerErreurCog } from './erreur.ts'
import { FICHIERS, type FichierInsee, type IdFichier } from './fichiers.ts'
import { colonnesManquantes } from './lire-csv.ts'

/** Les fichiers d'un millésime ; celui que ce millésime ne publie pas encore vaut `null`. */
export interface FichiersTrouves {
  millesime: number
  chemins: Readonly<Record<IdFichier, string | null>>
}

/**
 * Repère les fichiers du plus récent millésime et contrôle leurs en-têtes, sans les lire en entier.
 * Lève `ErreurCog` : un dossier illisible, un fichier ou une colonne qui manque.
 */
export function trouverFichiers(dossier: string): FichiersTrouves {
  const presents = lister(dossier)
  const millesime = dernierMillesime(presents)
  if (millesime === null)
    throw creerErreurCog([
      `Le dossier « ${dossier} » ne contient aucun fichier v_commune_AAAA.csv, où AAAA est le millésime.`,
    ])
  const examens = Object.entries(FICHIERS).map(([id, fichier]) => ({
    id,
    ...examiner(dossier, presents, fichier, millesime),
  }))
  const problemes = examens.flatMap((e) => e.problemes)
  if (problemes.length > 0) throw creerErreurCog(problemes)
  return {
    millesime,
    chemins: Object.fromEntries(examens.map(({ id, chemin }) => [id, chemin])) as Record<
      IdFichier,
      string | null
    >,
  }
}

function lister(dossier: string): readonly string[] {
  try {
    return readdirSync(dossier)
  } catch {
    throw creerErreurCog([`Le dossier « ${dossier} » est introuvable ou illisible.`])
  }
}

function dernierMillesime(noms: readonly string[]): number | null {
  const annees = noms.flatMap((nom) => /^v_commune_(\d{4})\.csv$/.exec(nom)?.[1] ?? [])
  return annees.length > 0 ? Math.max(...annees.map(Number)) : null
}

function examiner(
  dossier: string,
  presents: readonly string[],
  { nom: modele, contenu, colonnes, depuis }: FichierInsee,
  millesime: number,
): { chemin: string | null; problemes: string[] } {
  const nom = modele.replace('AAAA', String(millesime))
  if (!presents.includes(nom)) {
    const problemes = millesime < depuis ? [] : [`Le fichier ${nom} manque (${contenu}).`]
    return { chemin: null, problemes }
  }
  const chemin = path.join(dossier, nom)
  try {
    const manquantes = colonnesManquantes(chemin, colonnes)
    if (manquantes.length === 0) return { chemin, problemes: [] }
    const quoi = manquantes.length === 1 ? 'la colonne' : 'les colonnes'
    return { chemin, problemes: [`Le fichier ${nom} n'a pas ${quoi} ${manquantes.join(', ')}.`] }
  } catch {
    return { chemin, problemes: [`Le fichier ${nom} ne se lit pas comme un CSV.`] }
  }
}
