/** Les codes du registre des erreurs (`cli/erreurs.ts`) que l'import lève. */
export const CODES_IMPORT = {
  fichier: 'SEGUR-REM-010',
  colonnes: 'SEGUR-REM-011',
  referentiel: 'SEGUR-REM-012',
  catalogue: 'SEGUR-REM-013',
  annulation: 'SEGUR-REM-014',
} as const

export type RaisonImport = keyof typeof CODES_IMPORT

/** Un import refusé avant toute écriture ; le message et les détails sont publics. */
export class ImportRefuse extends Error {
  readonly code: (typeof CODES_IMPORT)[RaisonImport]
  readonly details: readonly string[]

  constructor(raison: RaisonImport, message: string, details: readonly string[] = []) {
    super(message)
    this.name = 'ImportRefuse'
    this.code = CODES_IMPORT[raison]
    this.details = details
  }
}
