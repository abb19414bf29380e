import type { EcartProtocole } from '../../contrat.ts'
import { consigner } from '../consigner.ts'
import type { EnvMss } from '../env.ts'
import { creerEcart } from '../regles/ecart.ts'
import type { ContexteChoisi } from './choisir-contexte.ts'
import type { FaitsTls } from './faits.ts'

const SOURCE = { source: 'mssante.md §3, MSS.05, CONF.03', marque: 'V' } as const

function ecartsDe({ suite }: FaitsTls, admise: (suite: string) => boolean): EcartProtocole[] {
  if (admise(suite)) return []
  return [creerEcart('tls-suite', `Suite « ${suite} » hors de la liste du référentiel.`, SOURCE)]
}

const SUITES = new Set([
  'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
  'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384',
  'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256',
  'TLS_DHE_RSA_WITH_AES_256_GCM_SHA384',
  'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_AES_256_GCM_SHA384',
  'TLS_AES_128_GCM_SHA256',
  'TLS_CHACHA20_POLY1305_SHA256',
])

const direEchec = (echec: unknown): string => {
  const { code, message } = echec as { code?: string; message?: string }
  return code ?? message ?? 'inconnu'
}

/** Écrit au journal une poignée de main, réussie ou manquée : la preuve d'un refus de certificat. */
export function noterTls(
  env: Pick<EnvMss, 'journal'>,
  poignee: {
    connexion: string
    protocole: 'imap' | 'smtp'
    /** Ce que l'opérateur a montré, panne comprise. */
    montre: Pick<ContexteChoisi, 'politique' | 'certificat'>
  } & ({ tls: FaitsTls } | { echec: unknown }),
): void {
  const { politique, certificat } = poignee.montre
  const faits = 'tls' in poignee ? poignee.tls : null
  consigner(env.journal, {
    protocole: 'TLS',
    operation: `${poignee.protocole}.tls`,
    connexion: poignee.connexion,
    demande: 'poignée de main TLS',
    reponse:
      'tls' in poignee ? `${poignee.tls.version} ${poignee.tls.suite}` : direEchec(poignee.echec),
    resultat: faits ? 'ok' : 'refus',
    code: 'echec' in poignee ? direEchec(poignee.echec) : null,
    tls: faits,
    ecarts: faits ? ecartsDe(faits, (suite) => SUITES.has(suite)) : [],
    details: { politique, certificatServeur: certificat },
  })
}
