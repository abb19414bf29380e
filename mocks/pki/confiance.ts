import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { lireListeRevocation, normaliserSerie } from './revocation.ts'

export interface Confiance {
  /** Certificats d'autorités reconnus, PEM bout à bout : `ca` d'un serveur TLS. */
  ca: string
  /** Vrai quand le certificat est dans une liste de révocation de son émetteur. */
  estRevoque(certificat: X509Certificate): boolean
  /** Pourquoi ce certificat n'est pas digne de confiance ; `null` quand il l'est. */
  refuser(certificat: X509Certificate, maintenant: Date): string | null
}

const BLOC_CERTIFICAT = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g
const BLOC_LISTE = /-----BEGIN X509 CRL-----[\s\S]+?-----END X509 CRL-----/g

async function lireListes(
  crl: string,
  autorites: readonly X509Certificate[],
): Promise<Map<string, Set<string>>> {
  const revoquees = new Map<string, Set<string>>()
  for (const bloc of crl.match(BLOC_LISTE) ?? []) {
    const liste = lireListeRevocation(bloc)
    for (const autorite of autorites) {
      if (await liste.signeePar(autorite)) {
        revoquees.set(autorite.fingerprint256, new Set(liste.series))
      }
    }
  }
  return revoquees
}

function emetteurDe(
  certificat: X509Certificate,
  autorites: readonly X509Certificate[],
): X509Certificate | undefined {
  return autorites.find((a) => a.ca && certificat.checkIssued(a) && certificat.verify(a.publicKey))
}

function horsDates(certificat: X509Certificate, maintenant: Date): string | null {
  if (maintenant < new Date(certificat.validFrom)) return 'pas encore valable'
  return maintenant > new Date(certificat.validTo) ? 'expiré' : null
}

/**
 * Juge des certificats d'après les autorités et listes de révocation PEM données : chaîne jusqu'à
 * une racine, dates, révocation de la feuille et des intermédiaires (igc-sante.md §6 [C]).
 */
export async function creerConfiance(ca: string, crl: string): Promise<Confiance> {
  const autorites = (ca.match(BLOC_CERTIFICAT) ?? []).map((bloc) => new X509Certificate(bloc))
  const listes = await lireListes(crl, autorites)
  const estRevoque = (certificat: X509Certificate): boolean => {
    const emetteur = emetteurDe(certificat, autorites)
    const liste = emetteur && listes.get(emetteur.fingerprint256)
    return liste?.has(normaliserSerie(certificat.serialNumber)) ?? false
  }
  const refuser = (certificat: X509Certificate, maintenant: Date, reste = 4): string | null => {
    const dates = horsDates(certificat, maintenant)
    if (dates) return dates
    const emetteur = emetteurDe(certificat, autorites)
    if (!emetteur || reste === 0) return 'autorité inconnue'
    if (estRevoque(certificat)) return 'révoqué'
    if (emetteur.fingerprint256 === certificat.fingerprint256) return null
    return refuser(emetteur, maintenant, reste - 1)
  }
  return { ca, estRevoque, refuser: (certificat, maintenant) => refuser(certificat, maintenant) }
}

/** Confiance d'une IGC de test, augmentée de racines d'éditeur données en PEM (igc-sante.md §8 [C]). */
export async function lireConfiance(
  pki: { ca: string; crl: string },
  autoritesSupplementaires: readonly string[] = [],
): Promise<Confiance> {
  const [ca, crl] = await Promise.all([readFile(pki.ca, 'utf8'), readFile(pki.crl, 'utf8')])
  return creerConfiance([ca, ...autoritesSupplementaires].join('\n'), crl)
}
