/** Le 1er janvier 1943 veut dire « avant », une fin vide « encore » (ins.md §13 [V]). */
export function periodeDe({ DATE_DEBUT, DATE_FIN }: { DATE_DEBUT: string; DATE_FIN: string }): {
  debut: string | null
  fin: string | null
} {
  return {
    debut: DATE_DEBUT === '' || DATE_DEBUT <= '1943-01-01' ? null : DATE_DEBUT,
    fin: DATE_FIN === '' ? null : DATE_FIN,
  }
}
