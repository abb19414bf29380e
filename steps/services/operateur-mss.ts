import type { EntreeJournal } from '../../mocks/contrat.ts'
import type { ProfessionnelPsc } from '../pilotes/contrat.ts'
import type { Simulateurs } from './simulateurs.ts'

/** Ce qui met un opérateur hors des règles, dans les mots d'un scénario, et la panne du simulateur. */
export const ECARTS_OPERATEUR = {
  'n’offre plus de connexion chiffrée': 'sans-chiffrement',
  'n’accepte plus que TLS 1.1': 'tls11',
  'n’accepte plus qu’une suite de chiffrement hors liste': 'bad-suite',
  'présente un certificat d’une autre autorité': 'cert-foreign',
  'présente un certificat expiré': 'cert-expired',
  'présente un certificat révoqué': 'cert-revoked',
} as const
export type EcartOperateur = keyof typeof ECARTS_OPERATEUR

/** Assez pour toutes les tentatives d'un logiciel, réception et envoi. */
const TENTATIVES = 200

/** L'opérateur devient fautif, jusqu'à la fin du scénario. */
export function fausserOperateur(
  simulateurs: Simulateurs,
  ecart: EcartOperateur,
): Promise<unknown> {
  const mode = ECARTS_OPERATEUR[ecart]
  return mode === 'sans-chiffrement'
    ? simulateurs.poster('mss', 'reglages', { chiffrement: 'absent' })
    : simulateurs.poster('mss', 'faults', { mode, count: TENTATIVES })
}

/** La liste de révocation publiée ne répond plus, jusqu'à la fin du scénario. */
export const cacherRevocations = (simulateurs: Simulateurs): Promise<unknown> =>
  simulateurs.poster('mss', 'faults', { mode: 'crl-down', endpoint: 'crl', count: TENTATIVES })

/** La réponse au prochain message se perd, une fois le message reçu. */
export const perdreReponse = (simulateurs: Simulateurs): Promise<unknown> =>
  simulateurs.poster('mss', 'faults', { mode: 'drop-after-data', endpoint: 'smtp', count: 1 })

/** Ce que l'opérateur a vu après ce repère. */
export const lireOperateur = (
  simulateurs: Simulateurs,
  depuis = 0,
): Promise<readonly EntreeJournal[]> => simulateurs.journal('mss', depuis)

/** Rang de la dernière entrée du journal. */
export async function repereOperateur(simulateurs: Simulateurs): Promise<number> {
  return (await lireOperateur(simulateurs)).at(-1)?.id ?? 0
}

/** Les noms des deux points d'entrée du profil Mailiz simulé (forme non officielle, mssante.md §5 [C]). */
export const POINTS_MAILIZ = { igcSante: 'mss.operateur-a.test', publics: 'mss.operateur-b.test' }

/** Ouvre à cette personne une boîte chez Mailiz, et rend son adresse. */
export async function ouvrirBoiteMailiz(
  simulateurs: Simulateurs,
  { prenom, nom, identifiantNational }: ProfessionnelPsc,
): Promise<string> {
  const adresse = `${prenom}.${nom}@mailiz.fictif.mssante.fr`.toLowerCase()
  await simulateurs.poster('mss', 'boites', {
    adresse,
    famille: 'PER',
    nom: `Dr_${prenom}_${nom}`,
    titulaires: [identifiantNational],
  })
  return adresse
}

interface BoiteSimulee {
  adresse: string
  famille: string
}

/** L'adresse de la boîte de cette famille dont le libellé contient ces mots ; vide sans elle. */
export async function adresseDe(
  simulateurs: Simulateurs,
  mots: readonly string[],
): Promise<string> {
  const { boites } = (await simulateurs.lire('mss', 'etat')) as { boites: readonly BoiteSimulee[] }
  const dits = mots.map((mot) => mot.toLowerCase())
  return boites.find(({ adresse }) => dits.every((mot) => adresse.includes(mot)))?.adresse ?? ''
}

/** Un confrère ou un patient écrit au cabinet ; rend le Message-ID de son message, et sa source reçue. */
export async function ecrireAuCabinet(
  simulateurs: Simulateurs,
  message: { de: string; a: string; objet: string; texte: string },
): Promise<{ identifiant: string; source: Uint8Array }> {
  const { messageId, messages } = (await simulateurs.poster('mss', 'deliver', {
    ...{ from: message.de, to: message.a, subject: message.objet, text: message.texte },
  })) as { messageId: string; messages: readonly { id: string }[] }
  const source = await simulateurs.telecharger('mss', `messages/${messages[0]?.id}/source`)
  return { identifiant: messageId, source }
}

/** L'adresse d'un patient dans Mon espace santé (mssante.md §2 [V]). */
export const adresseCitoyenne = (matricule: string): string => `${matricule}@patient.mssante.fr`

/** La boîte que le logiciel ouvre sans personne. */
export const boiteApplicative = (simulateurs: Simulateurs): Promise<string> =>
  adresseDe(simulateurs, ['app@'])
