import { join } from 'node:path'

/** Mot de passe des `.p12`, écrit dans la documentation : les clés ne valent que sur cette machine. */
export const MOT_DE_PASSE_P12 = 'segur-banc'

export interface FichiersCertificat {
  /** Certificat seul, PEM. */
  cert: string
  /** Certificat puis autorité intermédiaire, PEM : ce qu'un serveur envoie. */
  chaine: string
  /** Clé privée PKCS#8, PEM. */
  cle: string
  /** PKCS#12, mot de passe `MOT_DE_PASSE_P12`. */
  pfx: string
}

/** Chemins des quatre fichiers d'un certificat (igc-sante.md §5). */
export function fichiersDe(dossier: string, nom: string): FichiersCertificat {
  return {
    cert: join(dossier, `${nom}.crt`),
    chaine: join(dossier, `${nom}.chain.pem`),
    cle: join(dossier, `${nom}.key`),
    pfx: join(dossier, `${nom}.p12`),
  }
}

export const MARQUE = 'igc.json'
export const FICHIER_CA = 'ca.pem'
export const FICHIER_CRL = 'toutes.crl'
/** Liste des organisations dont la prochaine mise à jour est passée (mssante.md §3, CONF.22). */
export const FICHIER_CRL_PERIMEE = 'organisations-perimee.crl'
export const DOSSIER_PERSONNES = 'personnes'
export const AC_PERSONNES = 'ac-personnes'
