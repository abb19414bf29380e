/** NIR ou NIA : treize caractères, Corse 2A ou 2B en sixième et septième place, puis la clé. */
const FORME = /^(\d{5}(?:\d\d|2A|2B)\d{6})(\d{2})$/

/** Complément à 97 du numéro, Corse comptée 19 ou 18 (ins.md §7 [V]). */
export function cleDuNumero(numero: string): string {
  const chiffres = numero.replace('2A', '19').replace('2B', '18')
  return String(97n - (BigInt(chiffres) % 97n)).padStart(2, '0')
}

/** La forme sans la clé : mois et lieux hors nomenclature existent (ins.md §7 [I]). */
export const formeMatricule = (valeur: string): boolean => FORME.test(valeur)

/** Vrai pour quinze caractères dont les deux derniers sont la clé des treize premiers. */
export function cleExacte(valeur: string): boolean {
  const [, numero, cle] = FORME.exec(valeur) ?? []
  return numero !== undefined && cleDuNumero(numero) === cle
}

/** Tel que tapé ou recu, sans espaces ni minuscules. */
export const compacter = (valeur: string): string => valeur.replace(/[\s.]/g, '').toUpperCase()
