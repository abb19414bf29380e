/**
 * Types de document refusés par profession, en plus des matrices : seule règle publique connue, un
 * médecin ne lit pas l'attestation de résidence (dmp.md §14 [R]) ; le reste est permis [C].
 */
export const TYPES_REFUSES: ReadonlyMap<string, readonly string[]> = new Map([
  ['10', ['ATTEST-RESID']],
])
