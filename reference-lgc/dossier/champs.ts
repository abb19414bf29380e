/** Ce qu'un champ du dossier médical accepte ; le formulaire et le contrôle s'en déduisent. */
export interface ChampDossier {
  nom: string
  libelle: string
  genre:
    | 'texte'
    | 'date'
    | 'jour'
    | 'choix'
    | 'case'
    | 'nombre'
    | 'entier'
    | 'cim10'
    | 'ccam'
    | 'medicament'
    | 'cip13'
    | 'peremption'
  obligatoire?: true
  aide?: string
  /** Valeurs d'un champ de genre « choix » et leur mot. */
  choix?: Readonly<Record<string, string>>
}
