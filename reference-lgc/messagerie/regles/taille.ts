/** Ce qu'un opérateur accepte couramment, source entière (mssante.md §6 [I]). */
export const TAILLE_MAX = 25 * 1024 * 1024

const enMega = (octets: number): string =>
  (octets / 1024 / 1024).toLocaleString('fr-FR', { maximumFractionDigits: 1 })

/** La taille encodée se connaît avant d'envoyer : le refus dit le chiffre (va1.13). */
export const tropLourd = (octets: number): string | null =>
  octets > TAILLE_MAX
    ? `Ce message pèse ${enMega(octets)} Mo, 25 Mo au plus. Retirez une pièce jointe.`
    : null
