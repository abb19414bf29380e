import type { AnnuaireDecrit } from './annuaire/decrire.ts'
import type { ApiPscDecrite } from './api-psc/decrire.ts'
import { PERSONNE_PAR_DEFAUT } from './personnes/personnes.ts'
import { nomPersonne } from './pki/demandes.ts'
import { MOT_DE_PASSE_P12 } from './pki/fichiers.ts'
import type { Pki } from './pki/index.ts'
import { ROYAUME } from './psc/adresses.ts'
import type { PscDecrit } from './psc/decrire.ts'
import type { OptionsReseau, ServiceNomme } from './serveur/reseau.ts'

export interface ClientDecrit {
  cert: string
  cle: string
  pfx: string
  motDePasse: string
}

/** La ligne JSON de `segur simulateurs --json`, réduite aux services qui existent (conception.md §5). */
export interface DescriptionSimulateurs {
  controle: string
  pki: {
    ca: string
    crl: string
    clients: Record<
      | 'structure'
      | 'structure-signature'
      | 'proxy'
      | 'insi-auto'
      | 'insi-manu'
      | 'ps'
      | 'ps-signature',
      ClientDecrit
    >
  }
  insi: { url: string; wsdl: string; idamAcceptes: readonly string[] }
  vitale: { url: string }
  /** Service ApCV (SOAP), page du téléphone du patient et lecteur sans contact du poste. */
  apcv: { url: string; telephone: string; nfc: string }
  /** Système raccordé en HL7 v2 (MLLP) : où le logiciel envoie ses messages d'identité, et à qui. */
  flux: { hote: string; port: number; application: string; etablissement: string }
  psc: PscDecrit
  /** API Pro Santé Connectée d'essai et son serveur d'autorisation, sur le serveur de PSC. */
  apiPsc: ApiPscDecrite
  /** Opérateurs MSSanté simulés : ports IMAP et SMTP, autoconfiguration HTTPS, liste de révocation, boîtes. */
  mss: {
    hote: string
    imap: number
    imapStarttls: number
    smtp: number
    smtpStarttls: number
    autoconfig: string
    revocation: string
    /** Port UDP du DNS de l'opérateur, sur 127.0.0.1 : SRV et adresses d'autoconfiguration. */
    dns: number
    boites: readonly string[]
  }
  /** DMP simulé, HTTPS avec certificat de client : une adresse par point d'accès (dmp.md §4.1). */
  dmp: {
    registry: string
    repository: string
    patients: string
    patientsSpecific: string
    habilitations: string
    /** Accès contextuel au site Web PS, `…/AccesDirect` (dmp.md §7.5). */
    webPs: string
  }
  /** Ordonnance Numérique simulée, gardée comme une API Pro Santé Connectée (forme non officielle). */
  on: { url: string }
  /** Annuaire Santé simulé, HTTPS : base FHIR, clé d'application, dossier des extractions. */
  annuaire: AnnuaireDecrit
  /** Portail Web PS DMP simulé, second fournisseur de service de Pro Santé Connect (PROV.PSC.01). */
  webPs: { url: string }
  /** Ce qu'il faut à une autre machine ; absent quand tout reste sur 127.0.0.1. */
  reseau?: ReseauDecrit
}

export interface ReseauDecrit {
  ecoute: string
  adresse: string
  /** Clients admis en plus de cette machine ; vide : tous. */
  autorises: readonly string[]
  /** Jeton de l'API de contrôle ; nul quand elle n'est pas ouverte au réseau. */
  jeton: string | null
  /** Autorités à télécharger (PEM), et leur racine seule (DER). */
  ca: string
  caDer: string
  /** Chaque nom, et l'adresse du service qu'il mène à atteindre. */
  hotes: readonly { nom: string; url: string | null }[]
}

const CHEMINS_NOMMES: Record<ServiceNomme, string> = {
  insi: '/lps',
  apcv: '/apcv',
  psc: ROYAUME,
  'psc-mire': '/auth',
}

/** Ce que la description dit du réseau ; `controle` est l'adresse de l'API de contrôle. */
export function decrireReseau(
  reseau: OptionsReseau,
  { controle, jeton, portSni }: { controle: string; jeton: string | null; portSni: number | null },
): ReseauDecrit {
  const port = portSni === null || portSni === 443 ? '' : `:${portSni}`
  return {
    ecoute: reseau.ecoute,
    adresse: reseau.adresse,
    autorises: reseau.autorises,
    jeton,
    ca: `${controle}/pki/ca.pem`,
    caDer: `${controle}/pki/ca.crt`,
    hotes: reseau.hotes.map(({ nom, service }) => ({
      nom,
      url:
        service === null || portSni === null
          ? null
          : `https://${nom}${port}${CHEMINS_NOMMES[service]}`,
    })),
  }
}

/** Les fichiers d'un client, sa chaîne comprise : un serveur Java ou .NET la veut (igc-sante.md §5). */
function client(pki: Pki, nom: string): ClientDecrit {
  const { chaine, cle, pfx } = pki.fichiers(nom)
  return { cert: chaine, cle, pfx, motDePasse: MOT_DE_PASSE_P12 }
}

/** Les certificats que la description remet à qui appelle les services. */
export function decrirePki(pki: Pki): DescriptionSimulateurs['pki'] {
  const medecin = nomPersonne(PERSONNE_PAR_DEFAUT)
  return {
    ca: pki.ca,
    crl: pki.crl,
    clients: {
      structure: client(pki, 'lgc-auth'),
      'structure-signature': client(pki, 'lgc-sign'),
      proxy: client(pki, 'proxy-auth'),
      'insi-auto': client(pki, 'lgc-insi-auto'),
      'insi-manu': client(pki, 'lgc-insi-manu'),
      ps: client(pki, `${medecin}-auth`),
      'ps-signature': client(pki, `${medecin}-sign`),
    },
  }
}
