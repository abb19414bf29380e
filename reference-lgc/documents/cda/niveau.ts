/** N1 : le PDF encapsulé. N3 : des sections et des entrées codées (cda.md §2 [V]). */
export const NIVEAUX = ['N1', 'N3'] as const
export type Niveau = (typeof NIVEAUX)[number]
