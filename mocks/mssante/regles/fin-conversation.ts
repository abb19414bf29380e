import { ecartsDe } from './ecart.ts'
import type { RegleMessage } from './types.ts'

const PROVENANCE = { source: 'mssante.md §10, SC.MSS/CONF.21', marque: 'V' } as const

/** X-MSS-MES vaut FIN, et ne va qu'à un patient. */
export const finConversation: RegleMessage = ({ champ, versPatient }) => {
  const valeurs = champ('x-mss-mes')
  if (valeurs.length === 0) return []
  return ecartsDe('x-mss-mes', PROVENANCE, [
    valeurs.length > 1 && `${valeurs.length} champs X-MSS-MES ; un seul est attendu.`,
    valeurs[0] !== 'FIN' && `X-MSS-MES « ${valeurs[0]} » : « FIN » est la seule valeur.`,
    !versPatient && 'X-MSS-MES dans un message qui ne va à aucun patient.',
  ])
}
