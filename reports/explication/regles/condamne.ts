import type { RegleEchec } from '../faits.ts'

/** Un contrôle a vu le logiciel s'écarter de l'exigence. */
export const logicielCondamne: RegleEchec = ({ lu, manque, mutations }) => {
  if (lu.etat !== 'non-conforme') return null
  const page = manque?.id.startsWith('protocole.')
    ? 'docs/lire-un-echec.md#quand-léchec-vient-dun-message'
    : 'docs/lire-un-echec.md#le-logiciel'
  if (mutations.length > 0)
    return {
      responsable: 'lgc',
      pourquoi: `Le logiciel a été faussé exprès : ${mutations.join(', ')}.`,
      suite: 'Rien à corriger : le banc a vu le défaut volontaire.',
      page,
    }
  return {
    responsable: 'lgc',
    pourquoi: 'Le logiciel ne fait pas ce que l’exigence demande.',
    suite:
      manque?.action || 'Corrigez le logiciel d’après le constat, puis rejouez ce seul scénario.',
    page,
  }
}
