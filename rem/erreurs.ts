import type { Probleme } from './lecture/probleme.ts'

/** Ce qu'un lecteur peut demander par son nom, et qui peut ne pas exister. */
export type Sorte = 'referentiel' | 'exigence' | 'scenario' | 'profil' | 'chapitre' | 'preuve'

const MOTS: Readonly<Record<Sorte, string>> = {
  referentiel: 'référentiel inconnu',
  exigence: 'exigence inconnue',
  scenario: 'scénario inconnu',
  profil: 'profil inconnu',
  chapitre: 'chapitre inconnu',
  preuve: 'preuve inconnue',
}

/** Les codes du registre des erreurs (`cli/erreurs.ts`) que cette pièce lève. */
export const CODES_INCONNU = {
  referentiel: 'SEGUR-REM-001',
  exigence: 'SEGUR-REM-002',
  scenario: 'SEGUR-REM-003',
  profil: 'SEGUR-REM-004',
  chapitre: 'SEGUR-REM-005',
  preuve: 'SEGUR-REM-006',
} as const satisfies Record<Sorte, string>

export const CODE_CATALOGUE_INVALIDE = 'SEGUR-REM-008'

/** Un nom demandé qui n'existe pas, et les plus proches qui existent. */
export interface Inconnu {
  sorte: Sorte
  valeur: string
  /** Référentiel où on l'a cherché ; vide quand c'est le référentiel qui manque. */
  rem: string
  proches: readonly string[]
}

/** Un ou plusieurs fichiers de `rem/` sont faux ; `problemes` les dit tous, fichier, ligne et champ. */
export class CatalogueInvalide extends Error {
  readonly code = CODE_CATALOGUE_INVALIDE
  readonly problemes: readonly Probleme[]

  constructor(problemes: readonly Probleme[]) {
    super(
      problemes
        .map((p) => `${p.fichier}:${p.ligne}:${p.colonne} ${p.champ} ${p.phrase}`)
        .join('\n'),
    )
    this.name = 'CatalogueInvalide'
    this.problemes = problemes
  }
}

/** Un ou plusieurs identifiants demandés n'existent pas ; `problemes` donne les proches de chacun. */
export class IdentifiantInconnu extends Error {
  readonly code: (typeof CODES_INCONNU)[Sorte]
  readonly problemes: readonly Inconnu[]

  constructor(premier: Inconnu, ...suivants: readonly Inconnu[]) {
    const problemes = [premier, ...suivants]
    super(problemes.map(({ sorte, valeur }) => `${MOTS[sorte]} : « ${valeur} »`).join(', '))
    this.name = 'IdentifiantInconnu'
    this.code = CODES_INCONNU[premier.sorte]
    this.problemes = problemes
  }
}
