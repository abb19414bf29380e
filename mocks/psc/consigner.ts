import type { EcartProtocole } from '../contrat.ts'
import type { Journal } from '../journal.ts'
import type { DemandePsc } from './demande.ts'
import { masquerAdresse, masquerJson, masquerParametres } from './masquer.ts'
import type { PointPsc } from './pannes.ts'
import { ecart } from './regle.ts'
import type { Sortie } from './sortie.ts'

type Livree = Pick<Sortie, 'statut' | 'entetes' | 'corps'>

const DIRECTS: readonly PointPsc[] = [
  'token',
  'introspect',
  'revoke',
  'ciba',
  'apiToken',
  'apiWhoami',
]

/** Une page web d'une autre origine ne doit pas appeler les points directs : le secret y fuirait. */
function ecartOrigine(point: PointPsc, { entetes }: DemandePsc): readonly EcartProtocole[] {
  if (!DIRECTS.includes(point) || entetes.origin === undefined) return []
  const message = `Appel depuis une page web (Origin ${entetes.origin}) : CORS n’est pas admis.`
  return [ecart('cors', 'psc.md §2, EXI PSC 22', 'V', message)]
}

/** Les en-têtes, l'adresse de provenance et celle de redirection privées de leurs secrets. */
const masquerEntetes = (entetes: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(entetes).map(([nom, valeur]) => [
      nom,
      nom === 'referer' || nom === 'location' ? masquerAdresse(valeur) : valeur,
    ]),
  )

const corpsDit = ({ entetes, corps }: Livree): string =>
  (entetes['content-type'] ?? '').startsWith('text/html')
    ? `(page HTML, ${corps.length} caractères)`
    : masquerJson(corps)

/** Écrit l'échange au journal : tout, sauf ce qui vaudrait un accès (psc.md §16 [C]). */
export function consigner(
  journal: Journal,
  point: PointPsc,
  demande: DemandePsc,
  sortie: Sortie,
  livree: Livree,
): void {
  const { appelant, code, ecarts, informations, details } = sortie
  const requete = demande.adresse.size === 0 ? '' : `?${masquerParametres(demande.adresse)}`
  journal.ecrire({
    appelant,
    operation: point,
    requete: {
      methode: demande.methode,
      chemin: `${demande.chemin}${requete}`,
      entetes: masquerEntetes(demande.entetes),
      corps: masquerParametres(demande.formulaire ?? new URLSearchParams()),
    },
    reponse: {
      statut: livree.statut,
      entetes: masquerEntetes(livree.entetes),
      corps: livree.statut === sortie.statut ? corpsDit(livree) : livree.corps,
    },
    resultat: livree.statut === 0 || livree.statut >= 400 || code !== null ? 'refus' : 'ok',
    code,
    ecarts: [...ecarts, ...ecartOrigine(point, demande)],
    informations,
    details,
  })
}
