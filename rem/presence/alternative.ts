import type { PresenceDite, ReglePresence } from './regle.ts'

/** « Ou déclaration d'absence d'automatisme » : l'une ou l'autre suffit (INS.20.02.02). */
export const alternative: ReglePresence = ({ description, precedente }): PresenceDite | null => {
  if (precedente === null || !/^ou\s/i.test(description)) return null
  return {
    exigee: 'alternative',
    motif: `Peut remplacer ${precedente} : l’une des deux suffit (description au catalogue, [déduit]).`,
  }
}
