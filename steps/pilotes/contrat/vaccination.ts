import type { ResultatEnregistrement } from './resultat.ts'

/** Le code d'une boîte de vaccin, à présenter au lecteur du poste (GS1, ins.md §12). */
export interface BoiteVaccin {
  /** Nom du fichier de l'image. */
  nom: string
  /** Le datamatrix dessiné, PNG. */
  image: Uint8Array
  /** Ce qu'une douchette taperait ; le séparateur des champs est le caractère 29. */
  lecture: string
  /** Le même contenu écrit en clair : `(01)…(10)…(17)…(21)…`. */
  enClair: string
}

/** Une vaccination telle que l'écran la montre ; vide ce qu'il ne montre pas. */
export interface VaccinationAffichee {
  vaccin: string
  cip: string
  lot: string
  /** Telle qu'affichée, le plus souvent `JJ/MM/AAAA`. */
  peremption: string
}

/** Vacciner le patient ouvert en lisant la boîte (ERGO.04) */
export interface ActionsVaccination {
  /** Commence une vaccination du patient ouvert en lisant cette boîte ; rend les champs remplis, sans enregistrer. */
  lireBoiteVaccin(boite: BoiteVaccin): Promise<VaccinationAffichee>
  /** Enregistre la vaccination commencée. */
  enregistrerVaccination(): Promise<ResultatEnregistrement>
  /** Les vaccinations du dossier du patient ouvert, dans l'ordre affiché. */
  lireVaccinations(): Promise<readonly VaccinationAffichee[]>
}

export const ACTIONS_VACCINATION = [
  'lireBoiteVaccin',
  'enregistrerVaccination',
  'lireVaccinations',
] as const satisfies readonly (keyof ActionsVaccination)[]
