/** Les colonnes d'un CSV d'identités, et les noms sous lesquels chacune est reconnue. */
export const COLONNES = {
  nomNaissance: ['nom_naissance', 'nom', 'nom de naissance', 'nom de famille', 'NomNaissance'],
  prenoms: [
    'prenoms',
    'prenom',
    'prénoms de naissance',
    'liste des prénoms',
    'liste des prénoms de naissance',
    'ListePrenom',
  ],
  sexe: ['sexe'],
  dateNaissance: ['date_naissance', 'date de naissance', 'né(e) le'],
  lieuNaissance: [
    'lieu_naissance',
    'lieu de naissance',
    'code lieu de naissance',
    'code lieu naissance',
    'code cog',
    'cog',
    'code insee',
  ],
  matricule: ['matricule', 'matricule ins', 'ins', 'nir', 'NumIdentifiant'],
  cle: ['cle', 'clé du matricule', 'clé nir', 'clé ins'],
  oid: ['oid', 'nature', 'nature du matricule', 'type de matricule'],
  historique: ['historique', 'anciens matricules', 'historique des matricules'],
  statut: ['statut'],
  nirUlterieur: ['nir_ulterieur', 'nir ultérieur'],
  nirUlterieurLe: ['nir_ulterieur_le', 'date du nir ultérieur'],
  ouvrantDroit: ['ouvrant_droit', 'nir ouvrant droit', 'matricule ouvrant droit'],
  rang: ['rang', 'rang de naissance', 'rang gémellaire'],
  cleFausse: ['cle_fausse', 'clé fausse', 'clé fausse exprès'],
} as const satisfies Record<string, readonly string[]>

export type Colonne = keyof typeof COLONNES

/** Sans elles, une identité n'en est pas une. */
export const COLONNES_OBLIGATOIRES: readonly Colonne[] = [
  'nomNaissance',
  'prenoms',
  'sexe',
  'dateNaissance',
  'lieuNaissance',
  'matricule',
]

/** Les noms du modèle, dans l'ordre où il les donne. */
export const EN_TETE_MODELE: readonly string[] = Object.values(COLONNES).map(([nom]) => nom)

/** Accents, casse, espaces et signes ne comptent pas dans un nom de colonne. */
function normaliser(nom: string): string {
  return nom
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

const PAR_NOM = new Map(
  Object.entries(COLONNES).flatMap(([colonne, noms]) =>
    noms.map((nom) => [normaliser(nom), colonne as Colonne] as const),
  ),
)

/** La colonne que désigne un nom d'en-tête, ou `null` quand il n'est pas reconnu. */
export function colonneDe(nom: string): Colonne | null {
  return PAR_NOM.get(normaliser(nom)) ?? null
}
