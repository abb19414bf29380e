import { X509Certificate } from 'node:crypto'
import { checkServerIdentity, type PeerCertificate } from 'node:tls'
import type { Mutations } from '../../mutations/interrupteur.ts'
import { incidentMss } from './incidents.ts'
import type { Revocations } from './revocation.ts'

/** La liste de révocation de cette autorité n'est pas en mémoire : à lire, puis recommencer. */
export interface ListeAttendue extends Error {
  readonly listeAttendue: { certificat: Buffer; autorite: X509Certificate }
}

export const attendListe = (erreur: unknown): erreur is ListeAttendue =>
  erreur instanceof Error && 'listeAttendue' in erreur

/** L'autorité qui a signé, parmi celles que le logiciel reconnaît. */
const autoriteDe = (
  certificat: X509Certificate,
  autorites: readonly X509Certificate[],
): X509Certificate | undefined =>
  autorites.find((a) => certificat.checkIssued(a) && certificat.verify(a.publicKey))

/** Seule la gamme « Élémentaire, Organisations » sert aux opérateurs (CONF.27, mssante.md §3 [V]). */
const estOrganisations = ({ subject }: X509Certificate): boolean =>
  /CN=.*ELEMENTAIRE ORGANISATIONS/.test(subject)

export const decouperPem = (pem: string): readonly X509Certificate[] =>
  (pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? []).map(
    (bloc) => new X509Certificate(bloc),
  )

/**
 * Ce que la chaîne et les dates, vues par OpenSSL, ne disent pas : le nom, la gamme, la révocation. Sans
 * attendre, car la poignée de main ne le permet pas : une liste manquante rend `ListeAttendue`.
 */
export function creerControleCertificat(
  {
    nom,
    autorites,
    revocations,
  }: {
    nom: string
    autorites: readonly X509Certificate[]
    revocations: Revocations
  },
  mutations: Mutations,
) {
  return (_hote: string, presente: PeerCertificate): Error | undefined => {
    if (checkServerIdentity(nom, presente)) return incidentMss('certificat-nom')
    const certificat = new X509Certificate(presente.raw)
    const autorite = autoriteDe(certificat, autorites)
    if (!autorite || !estOrganisations(autorite)) return incidentMss('certificat-autorite')
    const verdict = revocations.verdict(presente.raw, autorite)
    if (verdict === 'inconnu')
      return Object.assign(new Error('Liste de révocation à lire'), {
        listeAttendue: { certificat: presente.raw, autorite },
      }) satisfies ListeAttendue
    return mutations.choisir('mss-certificat-revoque', verdict, () => 'bon') === 'revoque'
      ? incidentMss('certificat-revoque')
      : undefined
  }
}
