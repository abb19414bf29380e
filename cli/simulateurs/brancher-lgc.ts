import type {
  OptionsDmp,
  OptionsLgc,
  OptionsMssante,
  OptionsOrdonnance,
  OptionsPsc,
} from '../../reference-lgc/options.ts'

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
      ps?: FichiersClient | undefined
      structure?: FichiersClient | undefined
      'structure-signature'?: FichiersClient | undefined
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
  /** DMP simulé ; absent de simulateurs plus anciens, le LGC n’y est alors pas raccordé. */
  dmp?: { registry: string; webPs?: string | undefined } | undefined
  /** Opérateurs MSSanté simulés ; absents, le LGC n’a pas de messagerie. */
  mss?:
    | {
        autoconfig: string
        revocation: string
        boites: readonly string[]
        /** Absents de simulateurs plus anciens : aucun profil Mailiz n’est alors donné. */
        imapStarttls?: number | undefined
        smtpStarttls?: number | undefined
        /** Port de leur DNS, sur 127.0.0.1. */
        dns?: number | undefined
      }
    | undefined
  /** Ordonnance Numérique simulée ; absente, le LGC ne dépose pas ses ordonnances. */
  on?: { url: string } | undefined
  /** Annuaire Santé simulé ; absent, le LGC n’en charge aucun. */
  annuaire?: { fhir: string; cle: string; extractions: string } | undefined
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

const pem = ({ cert, cle }: FichiersClient) => ({ certificat: cert, cle })

/** Le cabinet par son certificat de structure, le médecin par défaut par sa carte ou par PSC. */
function brancherDmp({ dmp, pki }: Pick<Branchement, 'dmp' | 'pki'>): OptionsDmp | null {
  const { structure, 'structure-signature': cachet, ps, 'ps-signature': signature } = pki.clients
  if (!dmp || !structure || !cachet) return null
  return {
    url: dmp.registry.replace(/\/registry$/, ''),
    ca: pki.ca,
    structure: { authentification: pem(structure), cachet: pem(cachet) },
    carte: ps && signature ? { authentification: pem(ps), signature: pem(signature) } : null,
    accesWeb: dmp.webPs?.replace(/\/AccesDirect$/, '') ?? null,
  }
}

/** Le cabinet, que son certificat de structure désigne, échange lui-même le jeton de Pro Santé Connect. */
function brancherOrdonnance({
  on,
  apiPsc,
  pki,
}: Pick<Branchement, 'on' | 'apiPsc' | 'pki'>): OptionsOrdonnance | null {
  const { structure } = pki.clients
  const client = apiPsc?.clients.find(({ certificat }) => certificat === 'structure')
  if (!on || !apiPsc || !client || !structure) return null
  return {
    ...{ url: on.url, jeton: apiPsc.jeton, clientId: client.id, ca: pki.ca },
    scope: 'ordonnance',
    certificat: pem(structure),
  }
}

/** Référence de produit du banc : Convergence en donne une vraie à chaque logiciel. */
const REFERENCE_PRODUIT = 'BANC-000001'

/** La boîte que le logiciel relève seul, par son certificat ; les réponses vont au cabinet. */
function boiteApplicative(boites: readonly string[]) {
  const adresse = boites.find((boite) => boite.startsWith('lgc.app@'))
  const contact = boites.find((boite) => boite.startsWith('cabinet.'))
  return adresse && contact
    ? { adresse, contact, famille: 'APP' as const, libelle: 'Cabinet des Tilleuls (logiciel)' }
    : null
}

/** Les deux familles de points d’entrée du profil Mailiz simulé : mêmes serveurs, deux noms (MSS.09). */
const MAILIZ = {
  domaine: 'mailiz.fictif.mssante.fr',
  igcSante: 'mss.operateur-a.test',
  publics: 'mss.operateur-b.test',
} as const

function profilMailiz({
  imapStarttls,
  smtpStarttls,
}: NonNullable<Branchement['mss']>): NonNullable<OptionsMssante['mailiz']> | null {
  if (imapStarttls === undefined || smtpStarttls === undefined) return null
  const entree = (hote: string) => ({
    imap: { hote, port: imapStarttls, mode: 'starttls' as const },
    smtp: { hote, port: smtpStarttls, mode: 'starttls' as const },
  })
  return {
    domaines: [MAILIZ.domaine],
    igcSante: entree(MAILIZ.igcSante),
    publics: entree(MAILIZ.publics),
  }
}

/** Sans DNS, le LGC apprend où est l’autoconfiguration de chaque domaine simulé. */
function brancherMss({ mss, pki }: Pick<Branchement, 'mss' | 'pki'>): OptionsMssante | null {
  if (!mss) return null
  const { host, hostname } = new URL(mss.autoconfig)
  const domaines = new Set(mss.boites.map((boite) => boite.slice(boite.indexOf('@') + 1)))
  const { structure } = pki.clients
  const applicative = boiteApplicative(mss.boites)
  return {
    ca: pki.ca,
    revocation: mss.revocation,
    certificat: structure ? pem(structure) : null,
    referenceProduit: REFERENCE_PRODUIT,
    boites: applicative ? [applicative] : [],
    mailiz: profilMailiz(mss),
    ...(mss.dns && hostname === '127.0.0.1' ? { dns: [`${hostname}:${mss.dns}`] } : {}),
    resolutions: {
      [MAILIZ.igcSante]: hostname,
      [MAILIZ.publics]: hostname,
      ...Object.fromEntries([...domaines].map((domaine) => [`autoconfig.${domaine}`, host])),
    },
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
  dmp,
  mss,
  webPs,
  on,
  apiPsc,
  annuaire,
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
    connecteurDmp: brancherDmp({ dmp, pki }),
    mssante: brancherMss({ mss, pki }),
    ordonnance: brancherOrdonnance({ on, apiPsc, pki }),
    annuaire: annuaire ? { ...annuaire, ca: pki.ca } : null,
  }
}
