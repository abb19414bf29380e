import { type Base, lireUn } from '../../base/base.ts'
import type { Action, Trace } from './tracer.ts'

export const TRACES_PAR_PAGE = 50
/** Un export garde les six mois recommandés (mssante.md §15 [V]). */
const EXPORT_MAX = 50_000

export type TraceLue = Trace & { le: string; action: Action }

export const lireTraces = (
  base: Base,
  page: number,
): { total: number; traces: readonly TraceLue[] } => ({
  total: lireUn<{ n: number }>(base, 'SELECT count(*) AS n FROM trace_mss')?.n ?? 0,
  traces: base.lire<TraceLue>(
    `SELECT le, auteur, boite, action, demande, reponse, issue FROM trace_mss
     ORDER BY id DESC LIMIT ? OFFSET ?`,
    [TRACES_PAR_PAGE, (page - 1) * TRACES_PAR_PAGE],
  ),
})

/** Du plus ancien au plus récent, une ligne JSON par trace, à l'heure du poste avec son décalage. */
export const exporterTraces = (base: Base): string =>
  base
    .lire<TraceLue>(
      `SELECT le, auteur, boite, action, demande, reponse, issue FROM trace_mss
       ORDER BY id LIMIT ?`,
      [EXPORT_MAX],
    )
    .map(({ le, auteur, boite, ...reste }) =>
      JSON.stringify({ t: heureLocale(le), auteur, bal: boite, ...reste }),
    )
    .join('\n')

const decoupe = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'longOffset',
})

/** `2026-03-06T09:41:08+01:00` */
function heureLocale(instant: string): string {
  const p = Object.fromEntries(
    decoupe.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  )
  const decalage = /[+-]\d{2}:\d{2}/.exec((p.timeZoneName ?? '').replace('−', '-'))?.[0] ?? '+00:00'
  return `${p.year}-${p.month}-${p.day}T${p.hour}:${p.minute}:${p.second}${decalage}`
}
