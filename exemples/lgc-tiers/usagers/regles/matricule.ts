/** Département de Corse compté comme un nombre : 2A vaut 19, 2B vaut 18. */
const enNombre = (corps: string): bigint => BigInt(corps.replace('2A', '19').replace('2B', '18'))

const FORME = /^\d{5}(?:\d{2}|2[AB])\d{6}\d{2}$/

export const compacter = (saisi: string): string => saisi.replace(/[\s.]/g, '').toUpperCase()

/** Ce qui empêche de chercher ce matricule de quinze caractères, ou nul. */
export function fauteDeMatricule(matricule: string): string | null {
  if (matricule.length !== 15) return 'un matricule compte 15 caractères, clé comprise'
  if (!FORME.test(matricule)) return 'ce n’est pas la forme d’un matricule'
  const attendue = 97n - (enNombre(matricule.slice(0, 13)) % 97n)
  return BigInt(matricule.slice(13)) === attendue ? null : 'la clé est fausse'
}
