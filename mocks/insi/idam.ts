/** Numéros d'autorisation de logiciel acceptés, fictifs (ins.md §2.1 [C]). */
export const IDAM_ACCEPTES: readonly string[] = ['HARN00000001', 'HARN00000002']
