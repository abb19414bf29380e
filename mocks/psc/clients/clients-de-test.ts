import type { SujetsDuBanc } from '../../api-psc/clients.ts'
import type { ClientPscDonne, NomParRdn } from './types.ts'

/** Le portail Web PS DMP simulé, second fournisseur de service (PROV.PSC.01). */
export const CLIENT_WEB_PS = 'banc-web-ps-dmp'

/** Le Proxy e-santé de référence : téléphone seul, certificat de son opérateur (psc.md §13). */
export const CLIENT_PROXY = 'banc-proxy-demo'

const BOUCLES = ['http://127.0.0.1', 'http://localhost']
const sousBoucle = (...chemins: readonly string[]) =>
  BOUCLES.flatMap((boucle) => chemins.map((chemin) => `${boucle}${chemin}`))

/** Là où le LGC de référence attend le retour de la mire, et celui de la déconnexion. */
const LGC = {
  redirections: sousBoucle('/psc/retour'),
  retoursDeconnexion: sousBoucle('/', '/connexion', '/psc/deconnecte'),
  boucleLocale: true,
  ciba: true,
} as const

const copier = (sujet: NomParRdn) =>
  sujet.map((rdn) =>
    Object.fromEntries(Object.entries(rdn).map(([nom, valeurs]) => [nom, [...valeurs]])),
  )

/**
 * Les clients de départ (psc.md §16 : deux à secret, deux en TLS). Leurs secrets sont fictifs et
 * publics : ils n'ouvrent que ce banc. `sujets` sont ceux des certificats que le banc remet.
 */
export const clientsDeTest = (sujets: SujetsDuBanc): readonly ClientPscDonne[] => [
  {
    ...LGC,
    redirections: [...LGC.redirections],
    retoursDeconnexion: [...LGC.retoursDeconnexion],
    id: 'banc-lgc-demo',
    nom: 'LGC de démonstration',
    secret: 'secret-fictif-du-banc-lgc-demo',
  },
  {
    ...LGC,
    redirections: [...LGC.redirections],
    retoursDeconnexion: [...LGC.retoursDeconnexion],
    id: 'banc-lgc-demo-mtls',
    nom: 'LGC de démonstration, certificat d’organisation',
    sujet: copier(sujets.structure),
    jetonsLies: true,
  },
  {
    id: CLIENT_PROXY,
    nom: 'Proxy e-santé de démonstration',
    sujet: copier(sujets.proxy),
    ciba: true,
    jetonsLies: true,
  },
  {
    id: CLIENT_WEB_PS,
    nom: 'Web PS DMP (simulé)',
    secret: 'secret-fictif-du-banc-web-ps-dmp',
    redirections: sousBoucle('/webps/retour'),
    retoursDeconnexion: sousBoucle('/webps'),
    boucleLocale: true,
  },
]
