/** Domaines fictifs de l'espace de confiance (mssante.md §2 [C]) ; aucun n'existe. */
export const DOMAINES = {
  medecin: 'medecin.fictif.mssante.fr',
  hopital: 'hopital.fictif.mssante.fr',
  labo: 'labo.fictif.mssante.fr',
  patient: 'patient.mssante.fr',
} as const

/** Un opérateur MSSanté simulé, et ce qui le distingue d'un autre. */
export interface Operateur {
  id: 'mailiz' | 'hospitalier' | 'mon-espace-sante'
  nom: string
  domaines: readonly string[]
  /** Octets encodés d'un message entier ; de 10 à 25 Mio ont été vus (mssante.md §6 [I]). */
  tailleMax: number
  /** Vrai : une adresse inconnue est acceptée, puis un rapport d'échec est rendu (mssante.md §6). */
  rejetDiffere: boolean
}

export const TAILLE_MAX = 26_214_400

/** Deux opérateurs de professionnels, et celui des patients. */
export const OPERATEURS: readonly Operateur[] = [
  {
    id: 'mailiz',
    nom: 'Opérateur fictif A (profil Mailiz, API LPS)',
    domaines: [DOMAINES.medecin],
    tailleMax: TAILLE_MAX,
    rejetDiffere: false,
  },
  {
    id: 'hospitalier',
    nom: 'Opérateur fictif B (établissements et laboratoires)',
    domaines: [DOMAINES.hopital, DOMAINES.labo],
    tailleMax: 10_485_760,
    rejetDiffere: true,
  },
  {
    id: 'mon-espace-sante',
    nom: 'Mon espace santé simulé',
    domaines: [DOMAINES.patient],
    tailleMax: TAILLE_MAX,
    rejetDiffere: true,
  },
]

/** Ce qui suit l'arobase, en minuscules ; vide sans arobase. */
export const domaineDe = (adresse: string): string =>
  adresse.slice(adresse.lastIndexOf('@') + 1).toLowerCase()

/** L'opérateur d'une adresse ; `null` hors de ceux que le banc simule. */
export const operateurDe = (adresse: string): Operateur | null =>
  OPERATEURS.find(({ domaines }) => domaines.includes(domaineDe(adresse))) ?? null

/** Vrai pour un domaine de l'espace de confiance (mssante.md §2). */
export const dansEspaceDeConfiance = (adresse: string): boolean =>
  domaineDe(adresse).endsWith('.mssante.fr')
