/** Pourquoi le dossier d'une campagne refuse une opération. */
export const GENRES_ERREUR_DOSSIER = [
  'disque-plein',
  'non-inscriptible',
  'introuvable',
  'illisible',
  'autre',
] as const
export type GenreErreurDossier = (typeof GENRES_ERREUR_DOSSIER)[number]

export type OperationDossier = 'creer' | 'ecrire' | 'lire'

const RAISONS: Record<GenreErreurDossier, string> = {
  'disque-plein': 'le disque est plein',
  'non-inscriptible': 'l’accès y est refusé à ce compte',
  introuvable: 'le dossier ou le fichier n’existe pas',
  illisible: 'le fichier n’a pas la forme attendue',
  autre: 'le système a refusé l’opération',
}

const PAR_ERRNO: Record<string, GenreErreurDossier> = {
  ENOSPC: 'disque-plein',
  EDQUOT: 'disque-plein',
  EFBIG: 'disque-plein',
  EACCES: 'non-inscriptible',
  EPERM: 'non-inscriptible',
  EROFS: 'non-inscriptible',
  ENOENT: 'introuvable',
  ENOTDIR: 'introuvable',
}

const PHRASES: Record<OperationDossier, (chemin: string, raison: string) => string> = {
  creer: (chemin, raison) => `Le dossier ${chemin} ne peut pas être créé : ${raison}.`,
  ecrire: (chemin, raison) =>
    `L’écriture de ${chemin} a échoué : ${raison}. Ce qui était pris est intact.`,
  lire: (chemin, raison) => `${chemin} ne se lit pas : ${raison}.`,
}

/** Codes du registre des erreurs (cli/erreurs.ts), qui y ajoute le remède. */
function codeDe(operation: OperationDossier, genre: GenreErreurDossier) {
  if (operation === 'creer') return 'SEGUR-SOR-001'
  if (operation === 'ecrire') return 'SEGUR-SOR-003'
  return genre === 'introuvable' ? 'SEGUR-CAM-002' : 'SEGUR-CAM-001'
}

interface SuiteErreurDossier {
  operation: OperationDossier
  precision?: string
  cause?: unknown
}

/** `message` est public ; `chemin` et `raison` remplissent le message du registre. */
export class ErreurDossier extends Error {
  readonly genre: GenreErreurDossier
  readonly code: ReturnType<typeof codeDe>
  readonly chemin: string
  readonly raison: string

  constructor(genre: GenreErreurDossier, chemin: string, suite: SuiteErreurDossier) {
    const raison = suite.precision ? `${RAISONS[genre]} (${suite.precision})` : RAISONS[genre]
    super(PHRASES[suite.operation](chemin, raison), { cause: suite.cause })
    this.name = 'ErreurDossier'
    this.genre = genre
    this.code = codeDe(suite.operation, genre)
    this.chemin = chemin
    this.raison = raison
  }
}

/** Traduit une erreur du système de fichiers ; une erreur déjà traduite repart telle quelle. */
export function traduireErreur(
  erreur: unknown,
  chemin: string,
  operation: OperationDossier = 'ecrire',
): ErreurDossier {
  if (erreur instanceof ErreurDossier) return erreur
  const errno = (erreur as NodeJS.ErrnoException | null)?.code
  const genre = (errno && PAR_ERRNO[errno]) || 'autre'
  const precision = genre === 'autre' && errno ? { precision: errno } : {}
  return new ErreurDossier(genre, chemin, { operation, cause: erreur, ...precision })
}
