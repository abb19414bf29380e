/** Arc réservé à la documentation : ces numéros ne désignent rien hors du banc. */
const CABINET = '1.3.6.1.4.1.32473.1'

export const OID_CABINET = CABINET
/** Autorité des numéros de dossier du cabinet (IPP). */
export const OID_IPP = `${CABINET}.3`

/** L'instant entre dans le numéro : une base remise à neuf n'en réemploie aucun. */
const numero = (famille: number, instant: Date, rang: number): string =>
  `${CABINET}.${famille}.${instant.getTime()}.${rang}`

export const oidDocument = (instant: Date, document: number): string => numero(4, instant, document)
export const oidSerie = (instant: Date, document: number): string => numero(6, instant, document)
export const oidLot = (instant: Date, document: number): string => numero(5, instant, document)
