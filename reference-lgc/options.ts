import type { PiloteSqlite } from './base/base.ts'
import type { IdMutation } from './mutations/index.ts'

/** L'horloge du cabinet ; un banc d'essai peut donner la sienne. */
export interface Horloge {
  maintenant(): Date
}

/** Les deux façons de se faire reconnaître d'INSi (ins.md §4 [V]). */
export const AUTHENTIFICATIONS = ['certificat', 'assertion'] as const
export type Authentification = (typeof AUTHENTIFICATIONS)[number]

/** Comment joindre le téléservice, et au nom de qui. */
export interface OptionsInsi {
  /** Adresse complète du service, chemin `/lps` compris. */
  url: string
  /** Fichier PEM des autorités reconnues. */
  ca: string
  /** Numéro d'autorisation du logiciel. */
  idam?: string
  /**
   * Certificat d'organisation en TLS mutuel, ou assertion du professionnel : le choix du cabinet
   * tant que ses réglages n'en font pas un autre.
   */
  authentification: Authentification
  /**
   * Fichiers PEM. En mode certificat : celui de l'organisation. En mode assertion : celui de la
   * carte CPx, qui signe ; absents, l'assertion est celle de Pro Santé Connect, sans signature.
   */
  certificat?: string | null
  cle?: string | null
  /**
   * Certificat d'organisation des appels que le logiciel lance seul (INSI-AUTO) ; absent, le
   * certificat d'organisation sert à tous les appels (ins.md §4 [V]).
   */
  automatique?: { certificat: string; cle: string } | null
  /** Délai total d'un échange, en millisecondes. */
  delaiMs?: number
}

/** Un système raccordé en HL7 v2 (MLLP) : où lui envoyer l'identité, et où l'écouter. */
export interface OptionsFlux {
  /** Le système auquel le logiciel adresse ses messages. */
  hote: string
  port: number
  /** Son application et son établissement (MSH-5, MSH-6). */
  application: string
  etablissement: string
  /** Port local d'écoute, sur 127.0.0.1 ; 0 laisse le système choisir. */
  ecoute: number
  /** Délai d'un envoi, acquittement compris, en millisecondes. */
  delaiMs?: number
}

/** Comment joindre le service de l'appli carte Vitale, et avec quelle carte CPS signer. */
export interface OptionsApcv {
  url: string
  /** Fichier PEM des autorités reconnues. */
  ca: string
  /** Numéro d'autorisation du logiciel, le même que pour INSi. */
  idam?: string
  /** Carte CPS du poste, simulée par deux fichiers PEM. */
  certificat: string
  cle: string
  /** Adresse du lecteur sans contact du poste ; `null` quand il n'y en a pas. */
  nfc: string | null
  /** Délai total d'un échange, en millisecondes. */
  delaiMs?: number
}

/** Comment joindre Pro Santé Connect, et sous quel nom ce logiciel y est enregistré. */
export interface OptionsPsc {
  /** Adresse de l'émetteur, sans barre finale ; sans TLS, seul un simulateur de ce poste est admis. */
  emetteur: string
  clientId: string
  /** Secret du logiciel ; absent, il se fait reconnaître par son certificat. */
  secret?: string
  /** Certificat d'organisation, fichiers PEM : l'espace de confiance l'exige (psc.md §11 [V]). */
  certificat?: { certificat: string; cle: string } | null
  /** Fichier PEM des autorités reconnues. */
  ca?: string
  /** Adresse de ce logiciel telle qu'enregistrée chez PSC ; absente, celle du poste. */
  adresse?: string
  /** Vrai quand l'ANS a ouvert à ce logiciel la connexion par téléphone seul (CIBA). */
  telephone?: boolean
  /** Délai d'un échange, en millisecondes. */
  delaiMs?: number
}

/** Le Proxy e-santé du cabinet, et comment ce logiciel s'y nomme. */
export interface OptionsEspace {
  /** Adresse du proxy, sur ce poste, sans barre finale. */
  url: string
  /** Client chez Pro Santé Connect au nom duquel le proxy se connecte. */
  clientId: string
  /** Nom, chez le proxy, de l'API qui répond qui l'appelle. */
  essai: string
}

/** Un serveur de l'opérateur : où, et si le chiffrement vient d'emblée ou par STARTTLS. */
export interface ServeurMss {
  hote: string
  port: number
  mode: 'starttls' | 'tls'
}

/** La messagerie sécurisée : à qui se fier, et comment se nommer. Aucune boîte n'est ici. */
export interface OptionsMssante {
  /** Fichier PEM de l'IGC-Santé : racine élémentaire et « organisations » (mssante.md §3 [V]). */
  ca: string
  /** Adresse de la liste de révocation, quand le cabinet ne prend pas celle que le certificat dit. */
  revocation?: string
  /** Fichier PEM d'une liste de révocation installée avec le logiciel ; sert si la publiée manque. */
  revocations?: string
  /** Certificat d'organisation des boîtes applicatives, fichiers PEM. */
  certificat?: { certificat: string; cle: string } | null
  /** Référence du produit chez Convergence, pour l'en-tête X-MSS-NIL (mssante.md §10 [V]). */
  referenceProduit?: string
  /**
   * Noms que le poste résout lui-même, en `adresse` ou `adresse:port` : un banc n'a pas de DNS
   * (mssante.md §5 [C]).
   */
  resolutions?: Readonly<Record<string, string>>
  /** Serveurs DNS, `adresse:port`, pour trouver les serveurs d'un domaine ; absents, ceux du poste. */
  dns?: readonly string[]
  /** Boîtes de la structure que l'exploitant donne d'emblée ; le logiciel en trouve les serveurs. */
  boites?: readonly {
    adresse: string
    famille: 'ORG' | 'APP'
    libelle: string
    /** Boîte d'une personne ou d'un service à joindre, pour une boîte applicative. */
    contact?: string
  }[]
  /** Opérateur Mailiz : ses domaines et ses deux familles de points d'entrée (MSS.09). */
  mailiz?: {
    domaines: readonly string[]
    igcSante: { imap: ServeurMss; smtp: ServeurMss }
    publics: { imap: ServeurMss; smtp: ServeurMss }
  } | null
  /** Délai d'une connexion et d'une commande, en millisecondes. */
  delaiMs?: number
}

/** Un certificat et sa clé, deux fichiers PEM. */
export interface FichiersPem {
  certificat: string
  cle: string
}

/** Comment joindre le DMP, sous l'identité du cabinet ou celle d'un professionnel (dmp.md §3). */
export interface OptionsDmp {
  /** Adresse commune des services, `…/si-dmp-server/v2/services`, sans barre finale. */
  url: string
  /** Fichier PEM des autorités reconnues. */
  ca: string
  /** Certificat de structure, pour se connecter, et son cachet, pour signer. */
  structure: { authentification: FichiersPem; cachet: FichiersPem }
  /** Carte CPS du poste ; absente, un professionnel consulte par Pro Santé Connect seulement. */
  carte?: { authentification: FichiersPem; signature: FichiersPem } | null
  /** Accès web contextuel (TD0.9), sans barre finale ; absent, le logiciel n'y mène pas. */
  accesWeb?: string | null
  /** Numéro d'homologation du logiciel au DMP. */
  homologation?: string
  /** Délai d'un échange, en millisecondes. */
  delaiMs?: number
}

/** Comment joindre l'Ordonnance Numérique, gardée comme une API Pro Santé Connectée (psc.md §12). */
export interface OptionsOrdonnance {
  /** Base du service, sans barre finale. */
  url: string
  /** Là où le jeton d'accès de Pro Santé Connect s'échange. */
  jeton: string
  /** `Client_ID_AS` du cabinet, que son certificat désigne. */
  clientId: string
  scope: string
  /** Fichier PEM des autorités reconnues. */
  ca: string
  /** Certificat de structure, pour l'échange et l'appel ; `null` sans TLS, sur ce poste seulement. */
  certificat: FichiersPem | null
  /** Délai d'un échange, en millisecondes. */
  delaiMs?: number
}

/** Où l'Annuaire Santé se charge et s'interroge (annuaire.md §2.1, §3 [V]). */
export interface OptionsAnnuaire {
  /** Base des extractions publiques, `…/services/extraction`, sans barre finale. */
  extractions: string
  /** Base de l'API FHIR, `…/fhir/v2`, sans barre finale ; `null` sans elle. */
  fhir: string | null
  /** Clé de l'application chez l'ANS, pour l'API FHIR seulement. */
  cle: string | null
  /** Fichier PEM de la racine IGC-Santé, que les magasins publics n'ont pas. */
  ca: string
  /** Silence admis d'un serveur, en millisecondes. */
  delaiMs?: number
}

/** Ce que l'exploitant, ou le banc, règle à l'ouverture. */
export interface OptionsLgc {
  /** Fichier de la base ; `null` donne une base temporaire effacée à la fermeture. */
  base: string | null
  horloge?: Horloge
  mutations?: readonly IdMutation[]
  services: {
    insi: OptionsInsi
    /** Lecteur de carte Vitale ; `null` quand le poste n'en a pas. */
    vitale: { url: string; delaiMs?: number } | null
    /** Service de l'appli carte Vitale ; absent ou `null` quand le cabinet n'en a pas. */
    apcv?: OptionsApcv | null
    /** Système raccordé ; absent ou `null` quand le cabinet n'échange avec personne. */
    flux?: OptionsFlux | null
    /** Pro Santé Connect ; absent ou `null`, seul le mot de passe ouvre une session. */
    psc?: OptionsPsc | null
    /** Proxy e-santé ; absent ou `null`, le cabinet n'est pas dans l'espace de confiance. */
    espace?: OptionsEspace | null
    /** Messagerie sécurisée ; absent ou `null`, le cabinet n'en a pas. */
    mssante?: OptionsMssante | null
    /** Portail Web PS DMP, où l'utilisateur passe sans s'identifier à nouveau. */
    dmp?: { webPs: string } | null
    /** DMP / Mon espace santé ; absent ou `null`, le cabinet n'y est pas raccordé. */
    connecteurDmp?: OptionsDmp | null
    /** Ordonnance Numérique ; absente ou `null`, les ordonnances ne se déposent pas. */
    ordonnance?: OptionsOrdonnance | null
    /** Annuaire Santé ; absent ou `null`, aucun annuaire ne se charge. */
    annuaire?: OptionsAnnuaire | null
  }
  /**
   * Dossier des fichiers du code officiel géographique (Insee), pour les lieux depuis 1943 ; absent,
   * la table livrée suffit. Un dossier fautif empêche l'ouverture (`ErreurCog`).
   */
  cogDossier?: string | null
  /** Fichier de la clé des copies de titres ; à défaut à côté de la base, `<base>.cle` (INS.52). */
  cleCopies?: string | null
  /** Ouvre les routes `/_essai`, qui effacent les données. */
  essai?: boolean
  /** Par défaut le pilote natif, ou l'autre quand il ne se charge pas. */
  pilotesqlite?: PiloteSqlite
}
