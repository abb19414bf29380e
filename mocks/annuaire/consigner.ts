import type { EcartProtocole } from '../contrat.ts'
import { finDeCle } from './cles.ts'
import type { Rendu } from './rendu.ts'
import type { ContexteAnnuaire, ServeurAnnuaire } from './service.ts'

/** En-tête qui porte la clé d'une application (annuaire.md §3 [V]). */
export const ENTETE_CLE = 'esante-api-key'

/** Écrit un échange au journal : chemin, paramètres, fin de la clé, statut et durée (annuaire.md §8). */
export function consigner(
  { journal }: Pick<ServeurAnnuaire, 'journal'>,
  c: ContexteAnnuaire,
  {
    operation,
    rendu,
    debut,
    recu = '',
    ecarts = [],
    details = {},
  }: {
    operation: string
    rendu: Rendu
    /** Instant de `performance.now()` à l'arrivée. */
    debut: number
    /** Corps reçu. */
    recu?: string
    ecarts?: readonly EcartProtocole[]
    details?: Record<string, string>
  },
): void {
  const { pathname, search } = new URL(c.req.url)
  journal.ecrire({
    appelant: finDeCle(c.req.header(ENTETE_CLE)),
    operation,
    requete: {
      methode: c.req.method,
      chemin: `${pathname}${search}`,
      entetes: c.req.header(),
      corps: recu,
    },
    reponse: { statut: rendu.statut, entetes: rendu.entetes, corps: rendu.corps },
    resultat: rendu.statut === 0 || rendu.statut >= 400 ? 'refus' : 'ok',
    code: rendu.code,
    ecarts,
    details: { ...details, dureeMs: String(Math.round(performance.now() - debut)) },
  })
}
