import type { RegleDerogation } from '../types.ts'

const JOUR = /^\d{4}-\d{2}-\d{2}$/
const UN_AN = 366 * 24 * 3600 * 1000

const existe = (jour: string): boolean =>
  JOUR.test(jour) && !Number.isNaN(Date.parse(`${jour}T00:00:00Z`))

/** Une dérogation a une fin, et elle n’est pas passée. */
export const enCours: RegleDerogation = {
  id: 'garde.derogation-expiree',
  titre: 'dérogation expirée',
  pourquoi: 'Une exception se relit : sans fin, elle couvrirait un jour autre chose.',
  remede:
    'Relisez la preuve ; corrigez-la, ou datez de nouveau la dérogation dans derogations.yaml.',
  source: 'choix du banc [C]',
  juger: ({ date, expire }, { jour }) => {
    if (expire === null) return 'il manque : expire'
    if (!existe(expire)) return `« ${expire} » n’est pas un jour AAAA-MM-JJ`
    if (expire < jour) return `expirée le ${expire}`
    if (date === null) return null
    if (!existe(date)) return `« ${date} » n’est pas un jour AAAA-MM-JJ`
    if (date > jour) return `datée du ${date}, qui n’est pas venu`
    return Date.parse(expire) - Date.parse(date) > UN_AN ? 'valable plus d’un an' : null
  },
}
