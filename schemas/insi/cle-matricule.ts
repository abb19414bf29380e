// La lettre n'existe qu'en Corse, derrière le 2 du département.
const FORME = /^\d{5}(\d{2}|2[AB])\d{6}$/

/**
 * Clé à deux chiffres d'un matricule de 13 caractères : 97 moins le reste par 97, la Corse comptant
 * 2A pour 19 et 2B pour 18 (ins.md §7 [V]). `null` quand le matricule n'a pas la forme attendue.
 */
export function cleMatricule(matricule: string): string | null {
  if (!FORME.test(matricule)) return null
  const chiffres = matricule.replace('2A', '19').replace('2B', '18')
  return String(97n - (BigInt(chiffres) % 97n)).padStart(2, '0')
}
