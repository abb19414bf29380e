/** Codes de compte rendu publics, libellés sans accent comme le service réel (ins.md §3.1 [V]). */
export const COMPTES_RENDUS = {
  '00': 'OK',
  '01': 'Aucune identite trouvee',
  '02': 'Plusieurs identites trouvees',
} as const
export type CodeCr = keyof typeof COMPTES_RENDUS

/** Libellé d'un code ; un code que rien ne publie reçoit un libellé qui dit d'où il vient. */
export function libelleDe(code: string): string {
  const connu = Object.entries(COMPTES_RENDUS).find(([nom]) => nom === code)
  return connu ? connu[1] : 'Code impose par le banc'
}
