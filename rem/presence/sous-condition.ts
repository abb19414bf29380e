import type { PresenceDite, ReglePresence } from './regle.ts'

/** Le cas posé en tête (« Si … : écran ») ou à la fin (« Écran si … »). */
const CAS = [/^(si\s[^:]+?)\s*:/i, /^[^:]+\s(si\s[^:]+)$/i] as const

/**
 * « Si des champs facultatifs manquent sur l'écran : … », « Mire si PSC est l'unique moyen » : sans le
 * cas, il n'y a rien à montrer (INS.02.01.02, SC.PSC.02.01.02). La condition est dite à côté de la
 * preuve : l'éditeur seul sait s'il y est.
 */
export const sousCondition: ReglePresence = ({ description }): PresenceDite | null => {
  const cas = CAS.map((forme) => forme.exec(description)?.[1]).find((trouve) => trouve)
  return cas === undefined
    ? null
    : {
        exigee: 'facultative',
        motif: `Due seulement ${cas.charAt(0).toLowerCase()}${cas.slice(1)} (description au catalogue, [déduit]).`,
      }
}
