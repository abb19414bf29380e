import type { ActionInsi } from './operations.ts'

const RECUPERATION: Record<string, string> = {
  '00': 'Identité trouvée',
  '01': 'Aucune identité',
  '02': 'Plusieurs identités',
}
const VERIFICATION: Record<string, string> = { '00': 'OK', '01': 'KO' }

/** Le code rendu, en mots ; tout autre code est une panne (ins.md §3.1 [V]). */
export function retourEnMots(action: ActionInsi, code: string): string {
  if (code === '') return ''
  return (action === 'verification' ? VERIFICATION : RECUPERATION)[code] ?? 'Panne'
}
