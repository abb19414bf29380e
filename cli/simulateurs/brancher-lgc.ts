import type { OptionsLgc, OptionsPsc } from '../../reference-lgc/options.ts'

interface FichiersClient {
  cert: string
  cle: string
}

/** Ce qu’il faut des simulateurs, qu’ils soient les nôtres ou décrits par un autre programme. */
export interface Branchement {
  pki: {
    ca: string
    clients: {
      'insi-manu': FichiersClient
      'insi-auto'?: FichiersClient | undefined
      'ps-signature'?: FichiersClient | undefined
      proxy?: FichiersClient | undefined
    }
  }
  insi: { url: string; idamAcceptes: readonly string[] }
  vitale: { url: string }
  /** Absent de simulateurs plus anciens : le LGC ne lit alors pas d’appli carte Vitale. */
  apcv?: { url: string; nfc: string } | undefined
  /** Absent de simulateurs plus anciens : le LGC n’échange alors avec personne. */
  flux?: { hote: string; port: number; application: string; etablissement: string } | undefined
  /** Absent de simulateurs plus anciens : seul le mot de passe ouvre alors une session. */
  psc?: { issuer: string; clients: readonly ClientPsc[] } | undefined
  /** API Pro Santé Connectée d’essai ; absente, aucun Proxy e-santé n’est lancé. */
  apiPsc?:
    | { jeton: string; whoami: string; clients: readonly { id: string; certificat: string }[] }
    | undefined
  /** Portail Web PS DMP simulé ; absent, le LGC n’y mène pas. */
  webPs?: { url: string } | undefined
}

interface ClientPsc {
  id: string
  secret: string | null
  ciba: boolean
}

/** Le client que le LGC de référence est chez Pro Santé Connect simulé. */
export const CLIENT_PSC = 'banc-lgc-demo'

function brancherPsc({ psc, pki }: Pick<Branchement, 'psc' | 'pki'>): OptionsPsc | null {
  const client = psc?.clients.find(({ id }) => id === CLIENT_PSC)
  if (!psc || !client?.secret) return null
  return {
    emetteur: psc.issuer,
    clientId: client.id,
    secret: client.secret,
    ca: pki.ca,
    telephone: client.ciba,
  }
}

/**
 * Comment le LGC de référence atteint les services simulés : certificat d’organisation, INSI-MANU pour
 * un geste et INSI-AUTO pour ce qui part seul, lecteur Vitale local, appli carte Vitale avec la carte
 * CPS simulée, système raccordé en MLLP.
 */
export function brancherLgc({
  insi,
  pki,
  vitale,
  apcv,
  flux,
  psc,
  webPs,
}: Branchement): OptionsLgc['services'] {
  const client = pki.clients['insi-manu']
  const automatique = pki.clients['insi-auto']
  const carte = pki.clients['ps-signature']
  const [idam] = insi.idamAcceptes
  return {
    insi: {
      url: insi.url,
      ca: pki.ca,
      ...(idam === undefined ? {} : { idam }),
      authentification: 'certificat',
      certificat: client.cert,
      cle: client.cle,
      automatique: automatique ? { certificat: automatique.cert, cle: automatique.cle } : null,
    },
    vitale: { url: vitale.url },
    apcv:
      apcv && carte
        ? {
            ...{ url: apcv.url, nfc: apcv.nfc, ca: pki.ca },
            ...(idam === undefined ? {} : { idam }),
            certificat: carte.cert,
            cle: carte.cle,
          }
        : null,
    flux: flux ? { ...flux, ecoute: 0 } : null,
    psc: brancherPsc({ psc, pki }),
    dmp: webPs ? { webPs: webPs.url } : null,
  }
}
