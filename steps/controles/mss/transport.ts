import type { EntreeJournal } from '../../../mocks/contrat.ts'
import type { Constat } from '../../../reports/campagne/types.ts'
import type { ResultatEnregistrement } from '../../pilotes/contrat.ts'
import { citer, controler } from '../controle.ts'

const OU = 'connexions vues par l’opérateur'
const estPoignee = ({ operation }: EntreeJournal): boolean => /\.tls$/.test(operation ?? '')
const estAuthentification = ({ operation }: EntreeJournal): boolean => /AUTH/i.test(operation ?? '')

/** Ce qu'une poignée de main a donné, en une ligne. */
export const direPoignee = ({ operation, reponse, resultat }: EntreeJournal): string =>
  `${operation} ${resultat === 'ok' ? 'établie' : 'refusée'} : ${reponse.corps}`

/** Les quatre suites de MSS.05, à leurs noms de l'IANA. */
const SUITES_VAGUE_1 = [
  'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
  'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384',
  'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256',
]

/** Ce que chaque vague admet : la seconde ajoute TLS 1.3 et DHE (mssante.md §1 et §3 [V]). */
const ADMIS = {
  '1': {
    versions: ['TLSv1.2'],
    suites: SUITES_VAGUE_1,
    dits: ['TLS 1.2', 'une suite ECDHE-RSA AES 256 ou 128, GCM ou CBC'],
    sources: ['MSS.04, ECO.1.1.2 [V] ; mssante.md §1', 'MSS.05, ECO.1.1.3 [V]'],
  },
  '2': {
    versions: ['TLSv1.2', 'TLSv1.3'],
    suites: [
      ...SUITES_VAGUE_1,
      'TLS_DHE_RSA_WITH_AES_256_GCM_SHA384',
      'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256',
      'TLS_AES_256_GCM_SHA384',
      'TLS_AES_128_GCM_SHA256',
      'TLS_CHACHA20_POLY1305_SHA256',
    ],
    dits: ['TLS 1.2 ou 1.3', 'une suite ECDHE ou DHE, RSA et AES, ou une suite de TLS 1.3'],
    sources: ['SC.MSS/CONF.01 [V]', 'SC.MSS/CONF.03 [V] ; TLS 1.3 : mssante.md §3 [I]'],
  },
} as const

/** MSS.03 à MSS.06, CONF.01, CONF.03 : la boîte s'ouvre, par une version et une suite admises. */
export function connexionEtablie(
  { accepte, messages }: ResultatEnregistrement,
  entrees: readonly EntreeJournal[],
  vague: keyof typeof ADMIS,
): Constat[] {
  const { versions, suites, dits, sources } = ADMIS[vague]
  const estAdmis = (admis: readonly string[], lu: string | undefined) => admis.includes(lu ?? '')
  const etablies = entrees.filter((e) => estPoignee(e) && e.resultat === 'ok')
  const dites = etablies.map(direPoignee).join(' ; ')
  const toutes = (vrai: (e: EntreeJournal) => boolean) => etablies.every(vrai)
  return [
    controler({
      id: 'mss.connexion-etablie',
      conforme: accepte && etablies.length > 0,
      attendu: 'une connexion chiffrée avec l’opérateur, puis la boîte ouverte',
      observe: `${citer(messages)} ; ${dites || 'aucune connexion chiffrée'}`,
      ou: OU,
      action: 'Accepter un opérateur dont le certificat vient de l’IGC-Santé.',
      source: 'MSS.03, MSS.06, ECO.1.1.1, ECO.1.1.4, SC.MSS/CONF.27 [V]',
    }),
    controler({
      id: 'mss.tls-version',
      conforme: toutes(({ details }) => estAdmis(versions, details?.tlsVersion)),
      attendu: dits[0],
      observe: dites,
      ou: OU,
      action: `N’offrir que ${dits[0]} à l’opérateur.`,
      source: sources[0],
    }),
    controler({
      id: 'mss.tls-suite',
      conforme: toutes(({ details }) => estAdmis(suites, details?.tlsSuite)),
      attendu: dits[1],
      observe: dites,
      ou: OU,
      action: 'N’offrir que les suites admises.',
      source: sources[1],
    }),
  ]
}

/** MSS.09 : une boîte Mailiz se joint par les points d'entrée IGC-Santé, et par eux seuls. */
export function pointEntree(
  entrees: readonly EntreeJournal[],
  { igcSante }: { igcSante: string },
): Constat {
  const noms = [...new Set(entrees.filter(estPoignee).map(({ details }) => details?.tlsSni ?? ''))]
  return controler({
    id: 'mss.point-entree',
    conforme: noms.length === 1 && noms[0] === igcSante,
    attendu: `le seul point d’entrée ${igcSante}`,
    observe: noms.join(', '),
    ou: OU,
    action: 'Joindre une boîte Mailiz par les points d’entrée IGC-Santé de la spécification.',
    source: 'MSS.09, ECO.1.1.8 [V] ; noms du banc [C]',
  })
}

/** MSS.03 à MSS.08, CONF.27 : face à cet opérateur, rien ne part, et le logiciel le dit. */
export function connexionRefusee(
  { accepte, messages }: ResultatEnregistrement,
  entrees: readonly EntreeJournal[],
): Constat {
  const parties = entrees.filter(estAuthentification)
  return controler({
    id: 'mss.connexion-refusee',
    conforme: !accepte && messages.length > 0 && parties.length === 0,
    attendu: 'connexion refusée et dite, avant toute authentification',
    observe: `${accepte ? 'boîte ouverte' : 'refusée'} : ${citer(messages)} ; ${parties.length} authentification(s) tentée(s)`,
    ou: OU,
    action: 'Rompre la connexion avant d’envoyer quoi que ce soit à cet opérateur.',
    source: 'MSS.03 à MSS.08, ECO.1.1.1 à ECO.1.1.6, SC.MSS/CONF.27 [V]',
  })
}
