import { writeFile } from 'node:fs/promises'
import type { Autorite } from './autorites.ts'
import { clePem, engendrerCles } from './cles.ts'
import type { DemandeCertificat } from './demandes.ts'
import { emettre } from './emettre.ts'
import { fichiersDe } from './fichiers.ts'
import type { x509 } from './moteur.ts'
import { creerP12 } from './p12.ts'

const octets = (certificat: x509.X509Certificate) => new Uint8Array(certificat.rawData)

export interface OptionsEmission {
  dossier: string
  maintenant: Date
  nomsServeur: readonly string[]
  /** Adresse HTTP où l'IGC est publiée, `http://10.0.0.5:9400/pki` ; nulle : aucune. */
  publication: string | null
}

/** Un certificat en PEM, fini par un saut de ligne : les PEM se mettent bout à bout. */
export function pem(certificat: x509.X509Certificate): string {
  return `${certificat.toString('pem').trim()}\n`
}

/**
 * Tire les clés d'une demande, émet son certificat et écrit ses quatre fichiers, clés en 0600.
 * `parents` : de l'autorité signataire à la racine. Rend le numéro de série hexadécimal.
 */
export async function ecrireCertificat(
  demande: DemandeCertificat,
  autorite: Autorite,
  parents: readonly x509.X509Certificate[],
  options: OptionsEmission,
): Promise<string> {
  const cles = await engendrerCles()
  const certificat = await emettre(demande, cles, autorite, options)
  const fichiers = fichiersDe(options.dossier, demande.nom)
  const chaine = [octets(certificat), ...parents.map(octets)] as const
  const prive = { mode: 0o600 }
  await Promise.all([
    writeFile(fichiers.cert, pem(certificat)),
    writeFile(fichiers.chaine, pem(certificat) + pem(autorite.certificat)),
    writeFile(fichiers.cle, await clePem(cles.privateKey), prive),
    writeFile(fichiers.pfx, await creerP12(demande.nom, cles.privateKey, chaine), prive),
  ])
  return certificat.serialNumber
}
