import type { IncidentDate } from '../../../../mocks/serveur/connexions.ts'
import type { Diagnostic, Faits, Regle } from './types.ts'

const CONFIANCE: Omit<Diagnostic, 'remede'> = {
  constat:
    'Le logiciel refuse le certificat de serveur du banc : il ne reconnaît pas son autorité.',
  correcteur: 'reglage',
}
const installer = ({ autorite }: Faits) =>
  `Ajoutez ${autorite} aux autorités que le logiciel reconnaît, et appelez le service par un nom que son certificat porte.`

const ALERTE_AUTORITE =
  /ALERT_(UNKNOWN_CA|CERTIFICATE_UNKNOWN|BAD_CERTIFICATE|ACCESS_DENIED|UNSUPPORTED_CERTIFICATE)$/

/** Ce que dit le code d'une connexion manquée (OpenSSL, RFC 8446 §6.2). */
const DEFAUTS: readonly [RegExp, (faits: Faits) => Diagnostic][] = [
  [ALERTE_AUTORITE, (faits) => ({ ...CONFIANCE, remede: installer(faits) })],
  [
    /ALERT_CERTIFICATE_(EXPIRED|REVOKED)$/,
    () => ({
      constat: 'Le logiciel tient le certificat de serveur du banc pour expiré ou révoqué.',
      correcteur: 'reglage',
      remede:
        'Comparez l’horloge des deux machines ; si elles s’accordent, supprimez .segur/pki pour refaire les certificats.',
    }),
  ],
  [
    /PEER_DID_NOT_RETURN_A_CERTIFICATE$/,
    () => ({
      constat: 'Le logiciel ne présente aucun certificat de client.',
      correcteur: 'reglage',
      remede: 'Donnez-lui le certificat « insi-auto » ou « insi-manu » et sa clé.',
    }),
  ],
  [
    /ERR_SSL_HTTP_REQUEST$/,
    () => ({
      constat: 'Le logiciel appelle INSi en clair, par http.',
      correcteur: 'reglage',
      remede: 'Mettez « https:// » dans l’adresse du service.',
    }),
  ],
  [
    /UNSUPPORTED_PROTOCOL|WRONG_VERSION|VERSION_TOO_LOW|PROTOCOL_VERSION/,
    () => ({
      constat: 'Le logiciel ne propose pas TLS 1.2.',
      correcteur: 'logiciel',
      remede: 'Activez TLS 1.2 ou 1.3 : les services nationaux refusent les versions d’avant.',
    }),
  ],
  [
    /NO_SHARED_CIPHER|HANDSHAKE_FAILURE/,
    () => ({
      constat: 'Le logiciel et le banc n’ont aucun chiffrement en commun.',
      correcteur: 'logiciel',
      remede: 'Activez une suite de chiffrement de TLS 1.2 ou 1.3.',
    }),
  ],
  [
    /^TLS_SUR_HTTP$/,
    () => ({
      constat:
        'Le logiciel appelle en https un port qui parle http : l’API de contrôle ou le lecteur.',
      correcteur: 'reglage',
      remede: 'Vérifiez le port : celui d’INSi est dans « npx segur simulateurs ».',
    }),
  ],
  [
    /^SANS_REQUETE$/,
    (faits) => ({
      constat:
        'Le logiciel raccroche sitôt le certificat du banc reçu : il ne reconnaît pas son autorité, ou le nom appelé n’est pas au certificat.',
      correcteur: 'reglage',
      remede: installer(faits),
    }),
  ],
]

function reconnaitre({ code, serveur, etape }: IncidentDate, faits: Faits): Diagnostic {
  const defaut = DEFAUTS.find(([motif]) => motif.test(code))
  if (defaut) return defaut[1](faits)
  const quoi = etape === 'http' ? 'ce qui est arrivé n’est pas du HTTP' : 'la connexion TLS échoue'
  return {
    constat: `Sur le port « ${serveur} », ${quoi} (${code}).`,
    correcteur: 'reseau',
    remede: 'Cherchez entre les deux machines un équipement qui coupe ou transforme les échanges.',
  }
}

/** Les connexions manquées, une phrase par sorte. Un appel arrivé ensuite les rend sans gravité. */
export const connexions: Regle = (faits) => {
  if (faits.appels.length > 0) return []
  const parConstat = new Map(
    faits.incidents.map((incident) => {
      const diagnostic = reconnaitre(incident, faits)
      return [diagnostic.constat, diagnostic] as const
    }),
  )
  return [...parConstat.values()]
}
