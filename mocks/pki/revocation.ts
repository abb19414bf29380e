import type { X509Certificate } from 'node:crypto'
import type { Autorite } from './autorites.ts'
import { ALGORITHME, x509 } from './moteur.ts'

/**
 * Liste de révocation PEM d'une autorité, pour les numéros de série hexadécimaux donnés.
 * L'étiquette est réécrite : OpenSSL veut `X509 CRL` (igc-sante.md §5 [V]). `fin` : sa prochaine mise
 * à jour, celle de l'autorité par défaut.
 */
export async function creerListeRevocation(
  autorite: Autorite,
  seriesRevoquees: readonly string[],
  maintenant: Date,
  fin: Date = autorite.certificat.notAfter,
): Promise<string> {
  const liste = await x509.X509CrlGenerator.create({
    issuer: autorite.certificat.subjectName,
    // Antidatée comme les certificats, valable autant que son autorité.
    thisUpdate: new Date(Math.min(maintenant.getTime(), fin.getTime()) - 86_400_000),
    nextUpdate: fin,
    signingAlgorithm: ALGORITHME,
    signingKey: autorite.cles.privateKey,
    entries: seriesRevoquees.map((serialNumber) => ({
      serialNumber,
      revocationDate: new Date(maintenant.getTime() - 3_600_000),
      reason: x509.X509CrlReason.keyCompromise,
    })),
  })
  return `${liste
    .toString('pem')
    .replaceAll(/(BEGIN|END) (?:X509 )?CRL/g, '$1 X509 CRL')
    .trim()}\n`
}

export interface ListeRevocation {
  /** Vrai quand cette autorité a signé la liste. */
  signeePar(autorite: X509Certificate): Promise<boolean>
  /** Numéros de série révoqués, sous la forme de `normaliserSerie`. */
  series: readonly string[]
}

/** Lit une liste de révocation PEM ; la signature se vérifie avec `signeePar`. Lève si illisible. */
export function lireListeRevocation(pem: string): ListeRevocation {
  const der = Buffer.from(pem.replaceAll(/-----.*?-----|\s/g, ''), 'base64')
  const liste = new x509.X509Crl(der)
  return {
    series: liste.entries.map((entree) => normaliserSerie(entree.serialNumber)),
    signeePar: (autorite) =>
      liste.verify({ publicKey: new x509.X509Certificate(autorite.raw as BufferSource) }),
  }
}

/** Forme commune des numéros de série : hexadécimal majuscule sans zéro de tête. */
export function normaliserSerie(serie: string): string {
  return serie.toUpperCase().replace(/^0+(?=.)/, '')
}
