import type { PresenceDite, ReglePresence } from './regle.ts'

/**
 * « Si des champs facultatifs manquent sur l'écran : … » : sans le cas, il n'y a rien à montrer
 * (INS.02.01.02). La condition est dite à côté de la preuve : l'éditeur seul sait s'il y est.
 */
export const sousCondition: ReglePresence = ({ description }): PresenceDite | null => {
  const cas = /^(si\s[^:]+?)\s*:/i.exec(description)?.[1]
  return cas === undefined
    ? null
    : {
        exigee: 'facultative',
        motif: `Due seulement ${cas.charAt(0).toLowerCase()}${cas.slice(1)} (description au catalogue, [déduit]).`,
      }
}
