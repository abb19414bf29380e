import type { EcartProtocole, EntreeJournal } from '../contrat.ts'
import type { EntreeSansRang, Journal } from '../journal.ts'
import type { FaitsTls } from './tls/faits.ts'

/** Un geste d'un logiciel chez l'opérateur, prêt pour le journal (mssante.md §8). */
export interface GesteMss {
  protocole: 'IMAP' | 'SMTP' | 'HTTPS' | 'DNS' | 'TLS' | 'CONTROLE'
  /** `smtp.DATA`, `imap.FETCH`, `tls`. */
  operation: string
  connexion: string
  boite?: string | null | undefined
  /** Ce qui a été demandé, sans jeton ni contenu ; le corps d'un message remis est sa source. */
  demande: string
  corps?: string | undefined
  reponse: string
  statut?: number | undefined
  code?: string | null | undefined
  resultat: EntreeSansRang['resultat']
  ecarts?: readonly EcartProtocole[] | undefined
  informations?: readonly EcartProtocole[] | undefined
  tls?: FaitsTls | null | undefined
  details?: Readonly<Record<string, string>> | undefined
}

/** Écrit un geste au journal du service. */
export function consigner(journal: Journal, geste: GesteMss): EntreeJournal {
  const { tls, boite } = geste
  return journal.ecrire({
    appelant: boite ?? (tls?.certificatClient || null),
    operation: geste.operation,
    requete: {
      methode: geste.protocole,
      chemin: geste.demande,
      entetes: {},
      corps: geste.corps ?? '',
    },
    reponse: { statut: geste.statut ?? 0, entetes: {}, corps: geste.reponse },
    resultat: geste.resultat,
    code: geste.code ?? null,
    ecarts: geste.ecarts ?? [],
    informations: geste.informations ?? [],
    details: {
      connexion: geste.connexion,
      ...(tls
        ? {
            tlsVersion: tls.version,
            tlsSuite: tls.suite,
            tlsSni: tls.sni,
            certificatClient: tls.certificatClient,
          }
        : {}),
      ...geste.details,
    },
  })
}
