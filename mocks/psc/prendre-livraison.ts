import type { Livraison } from '../serveur/livrer.ts'
import type { Fournisseur } from './fournisseur.ts'
import { estDuFil, type PannePsc, type PointPsc } from './pannes.ts'

/** Le téléphone est à l'utilisateur, l'API à un autre : une panne de tout PSC les épargne. */
const HORS_PSC: readonly PointPsc[] = ['ecps', 'apiDiscovery', 'apiToken', 'apiWhoami']

/** Une attente et une panne de connexion, au plus, dans l'ordre d'armement ; chacune est comptée. */
export function prendreLivraison(
  { pannes }: Pick<Fournisseur, 'pannes'>,
  point: PointPsc,
  grantType: string | null,
): Livraison {
  const vise = ({ endpoint, grant }: PannePsc) =>
    (endpoint === point || (endpoint === '*' && !HORS_PSC.includes(point))) &&
    (grant === undefined || grantType?.endsWith(grant) === true)
  const delai = pannes.appliquer((panne) => panne.mode === 'delayMs' && vise(panne))
  const mode = pannes.appliquer(
    (panne) => estDuFil(panne) && panne.mode !== 'delayMs' && vise(panne),
  )?.mode
  const transport = mode === 'http503' || mode === 'silence' || mode === 'coupure' ? mode : null
  return { delaiMs: delai?.ms ?? 0, transport }
}
