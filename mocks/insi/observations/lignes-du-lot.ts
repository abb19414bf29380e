import { defautLigne } from '../lots/defauts-ligne.ts'
import type { Observation } from '../regles/types.ts'

const REGLE = { regle: 'insi.lot-ligne', source: 'ins.md §2.5, §7 et §2.4', marque: 'I' } as const
const CITEES = 10

/** Les lignes d'un lot qui ne se vérifient pas ; chacune aura sa réponse (ins.md §2.5 [V]). */
export const lignesDuLot: Observation = ({ corps }) => {
  const fausses = (corps.depot ?? []).flatMap(({ reference, demande }) => {
    const defaut = defautLigne(demande)
    return defaut ? [`${reference} : ${defaut.messages.join(' ')}`] : []
  })
  if (fausses.length === 0) return null
  const suite = fausses.length > CITEES ? ` Et ${fausses.length - CITEES} autres.` : ''
  return { ...REGLE, message: `${fausses.slice(0, CITEES).join(' ')}${suite}` }
}
