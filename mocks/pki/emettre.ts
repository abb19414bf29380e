import type { webcrypto } from 'node:crypto'
import { isIP } from 'node:net'
import type { Autorite, NomAutorite } from './autorites.ts'
import { numeroSerie } from './cles.ts'
import type { DemandeCertificat } from './demandes.ts'
import { ALGORITHME, x509 } from './moteur.ts'
import { extensionsCarte, extensionUsage, GABARITS } from './profils.ts'

// Domaine réservé (RFC 2606) : personne ne contactera ces adresses par erreur.
const NULLE_PART = 'http://igc-sante-mock.invalid'
// Arc réservé à la documentation (conception.md §5) : pas la politique de l'ANS.
const POLITIQUE = '1.3.6.1.4.1.32473.1.1'

/** Où lire les listes de révocation d'une autorité ; sans publication, à une adresse qui ne mène nulle part. */
export function pointsDistribution(
  autorite: NomAutorite,
  publication: string | null,
): readonly x509.Extension[] {
  if (publication === null)
    return [
      new x509.CRLDistributionPointsExtension([`${NULLE_PART}/${autorite}.crl`]),
      new x509.AuthorityInfoAccessExtension({ ocsp: `${NULLE_PART}/ocsp` }),
    ]
  // Pas d'OCSP : un client attendrait une réponse que personne ne donne avant de lire la liste.
  return [
    new x509.CRLDistributionPointsExtension([`${publication}/crl/${autorite}.crl`]),
    new x509.AuthorityInfoAccessExtension({ caIssuers: `${publication}/${autorite}.crt` }),
  ]
}

function nomsDe({ noms }: DemandeCertificat, duBanc: readonly string[]): readonly string[] {
  if (!noms) return duBanc
  return 'seuls' in noms ? noms.seuls : [...duBanc, ...noms.ajoutes]
}

function nomsAlternatifs(
  demande: DemandeCertificat,
  nomsServeur: readonly string[],
): x509.Extension[] {
  if (demande.profil === 'ssl-serv') {
    const noms = nomsDe(demande, nomsServeur).map(
      (nom) => ({ type: isIP(nom) ? 'ip' : 'dns', value: nom }) as const,
    )
    return [new x509.SubjectAlternativeNameExtension(noms)]
  }
  if (!demande.carte) return []
  const { identifiant } = demande.carte
  const nom =
    demande.profil === 'cps-auth'
      ? ({ type: 'upn', value: `${identifiant}@carte-cps.invalid` } as const)
      : ({ type: 'email', value: `${identifiant.replaceAll('/', '-')}@carte-cps.invalid` } as const)
  return [new x509.SubjectAlternativeNameExtension([nom])]
}

/**
 * Émet le certificat d'une demande, signé par `autorite` selon son gabarit (igc-sante.md §4).
 * `nomsServeur` : noms DNS et adresses IP du SAN d'un certificat de serveur.
 */
export async function emettre(
  demande: DemandeCertificat,
  cles: webcrypto.CryptoKeyPair,
  autorite: Autorite,
  options: { maintenant: Date; nomsServeur: readonly string[]; publication: string | null },
): Promise<x509.X509Certificate> {
  const gabarit = GABARITS[demande.profil]
  const { debut, fin } = demande.validite(options.maintenant)
  const { carte } = demande
  return x509.X509CertificateGenerator.create({
    serialNumber: numeroSerie(),
    subject: new x509.Name(demande.sujet),
    issuer: autorite.certificat.subjectName,
    notBefore: debut,
    notAfter: fin,
    signingAlgorithm: ALGORITHME,
    publicKey: cles.publicKey,
    signingKey: autorite.cles.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(false),
      new x509.KeyUsagesExtension(gabarit.usages, true),
      new x509.ExtendedKeyUsageExtension([...gabarit.usagesEtendus]),
      await x509.SubjectKeyIdentifierExtension.create(cles.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(autorite.cles.publicKey),
      ...pointsDistribution(demande.autorite, options.publication),
      new x509.CertificatePolicyExtension([POLITIQUE]),
      ...nomsAlternatifs(demande, options.nomsServeur),
      ...(gabarit.octetUsage === null ? [] : [extensionUsage(gabarit.octetUsage)]),
      ...(carte ? extensionsCarte(carte.type, carte.numero) : []),
    ],
  })
}
