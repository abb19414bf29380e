/** Les champs du dossier administratif (convergence.md §4) ; un champ absent n'est pas encore donné. */

export interface Coordonnees {
  nom?: string | undefined
  fonction?: string | undefined
  courriel?: string | undefined
  telephone?: string | undefined
}

export interface VersionTechnique {
  version: string
  nomCommercial: string
}

export interface Distributeur {
  denomination: string
  siret: string
  /** `AAAA-MM-JJ` */
  debut: string
  fin?: string | undefined
}

export interface Composant {
  editeur: string
  denomination: string
  version: string
  /** S'il remplace le composant principal pour une homologation. */
  nil?: string | undefined
  /** Chapitre du REM concerné. */
  chapitre: string
  proxy: boolean
  /** SFP : présent dans le référencement antérieur. */
  dejaReference?: boolean | undefined
}

export interface MembreGroupement {
  denomination: string
  siret: string
  role: 'chef-de-file' | 'membre'
}

export interface DossierAdministratif {
  editeur: {
    denomination: string
    siret: string | null
    nie: string | null
    nil: string | null
    formeJuridique?: string | undefined
    siege?: { adresse: string; codePostal: string; ville: string } | undefined
    representant?: Coordonnees | undefined
    contact?: Coordonnees | undefined
  }
  version: {
    denominationCommerciale: string
    depotPrevu?: string | undefined
    groupement: readonly MembreGroupement[]
    /** Numéro ou référence de l'attestation de dépôt de demande au CNDA. */
    attestationCnda?: string | undefined
    referencementAnterieur?: string | undefined
    candidaturePsc?: { numero: string; denomination: string } | undefined
  }
  solution: {
    versionTechnique: string
    versions: readonly VersionTechnique[]
    distributeurs: readonly Distributeur[]
    /** Le document qui explique la couverture du périmètre minimal. */
    documentation?: string | undefined
  }
  /** Nul : rien n'est dit ; vide : aucun composant additionnel, dit tel quel. */
  composants: readonly Composant[] | null
  financement: { demande: boolean; versionsRetirees: readonly string[] }
}
