import type { Appel } from '../../depot.ts'

/** Le dernier appel du dossier : son jour `AAAA-MM-JJ`, et la version qu'il a cherchée. */
export type AppelPrecedent = { jour: string } & Pick<Appel, 'operation' | 'version'>

/** Rouvrir une fiche n'insiste pas : une fois par jour tant que le dossier ne change pas. */
export function dejaTente(
  precedent: AppelPrecedent | null,
  { aujourdhui, version }: { aujourdhui: string; version: number },
): boolean {
  if (!precedent || precedent.operation === 'verification') return false
  return precedent.jour === aujourdhui && precedent.version === version
}
