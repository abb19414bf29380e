import type { webcrypto } from 'node:crypto'
import { engendrerCles, numeroSerie } from './cles.ts'
import { ALGORITHME, x509 } from './moteur.ts'
import { nomAutorite } from './noms.ts'
import { validiteAutorite } from './validites.ts'

export const AUTORITES = ['racine', 'organisations', 'personnes', 'inconnue'] as const
export type NomAutorite = (typeof AUTORITES)[number]

export interface Autorite {
  certificat: x509.X509Certificate
  cles: webcrypto.CryptoKeyPair
}

const NOMS: Record<NomAutorite, string> = {
  racine: 'MOCK AC RACINE IGC-SANTE ELEMENTAIRE',
  organisations: 'MOCK AC IGC-SANTE ELEMENTAIRE ORGANISATIONS',
  personnes: 'MOCK AC IGC-SANTE ELEMENTAIRE PERSONNES',
  inconnue: 'MOCK AC INCONNUE',
}

export interface OptionsAutorites {
  maintenant: Date
  /** Adresse HTTP où l'IGC est publiée ; nulle : aucune. */
  publication: string | null
}

/** Java ne juge une chaîne que si chaque maillon dit où lire sa révocation. */
const revocation = (racine: boolean, publication: string | null): x509.Extension[] =>
  racine || publication === null
    ? []
    : [new x509.CRLDistributionPointsExtension([`${publication}/crl/racine.crl`])]

/** Signe le certificat d'une autorité avec `signataire`, elle-même pour une racine. */
async function certifier(
  nom: NomAutorite,
  cles: webcrypto.CryptoKeyPair,
  signataire: { nom: NomAutorite; cles: webcrypto.CryptoKeyPair },
  { maintenant, publication }: OptionsAutorites,
): Promise<Autorite> {
  const racine = signataire.nom === nom
  const { debut, fin } = validiteAutorite(maintenant)
  const usages = x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign
  const certificat = await x509.X509CertificateGenerator.create({
    serialNumber: numeroSerie(),
    subject: new x509.Name(nomAutorite(NOMS[nom])),
    issuer: new x509.Name(nomAutorite(NOMS[signataire.nom])),
    notBefore: debut,
    notAfter: fin,
    signingAlgorithm: ALGORITHME,
    publicKey: cles.publicKey,
    signingKey: signataire.cles.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(true, racine ? undefined : 0, true),
      new x509.KeyUsagesExtension(usages, true),
      await x509.SubjectKeyIdentifierExtension.create(cles.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(signataire.cles.publicKey),
      ...revocation(racine, publication),
    ],
  })
  return { certificat, cles }
}

/** Crée les deux racines et les deux intermédiaires d'igc-sante.md §5, clés tirées en parallèle. */
export async function creerAutorites(
  options: OptionsAutorites,
): Promise<Record<NomAutorite, Autorite>> {
  const [racine, organisations, personnes, inconnue] = await Promise.all([
    engendrerCles(),
    engendrerCles(),
    engendrerCles(),
    engendrerCles(),
  ])
  const parRacine = { nom: 'racine', cles: racine } as const
  return {
    racine: await certifier('racine', racine, parRacine, options),
    organisations: await certifier('organisations', organisations, parRacine, options),
    personnes: await certifier('personnes', personnes, parRacine, options),
    inconnue: await certifier('inconnue', inconnue, { nom: 'inconnue', cles: inconnue }, options),
  }
}
