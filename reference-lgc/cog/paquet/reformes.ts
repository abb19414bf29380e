/** Un changement de codes dont la date est publique. */
export interface Reforme {
  le: string
  /** Codes d'avant que le paquet connaît, et codes d'après. */
  ancien: RegExp
  actuel: RegExp
  /** Codes d'avant que le paquet ne connaît pas, vers leur code d'après. */
  codes: Readonly<Record<string, string>>
}

/**
 * Le paquet ne date rien ; ces deux cas courants le sont (ins.md §13 [V]) : la Corse, codes 20xxx
 * avant 1976, et les deux îles détachées de la Guadeloupe en juillet 2007.
 */
export const REFORMES: readonly Reforme[] = [
  { le: '1976-01-01', ancien: /^20\d{3}$/, actuel: /^2[AB]\d{3}$/, codes: {} },
  {
    le: '2007-07-15',
    ancien: /^971(?:23|27)$/,
    actuel: /^97(?:701|801)$/,
    codes: { '97123': '97701', '97127': '97801' },
  },
]
