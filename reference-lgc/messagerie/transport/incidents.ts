import { creerIncident, type Incident } from '../../serveur/incident.ts'

/** Ce qui empêche de parler à l'opérateur, et ce que l'utilisateur en lit. */
export const PHRASES = {
  injoignable: "L'opérateur de messagerie ne répond pas.",
  delai: "L'opérateur de messagerie met trop de temps à répondre.",
  coupure: 'La connexion avec l’opérateur de messagerie a été coupée.',
  clair: "L'opérateur n'offre pas de connexion chiffrée : connexion refusée.",
  'tls-version': "L'opérateur n'offre pas TLS 1.2 : connexion refusée.",
  'tls-suite':
    "L'opérateur n'offre pas le chiffrement attendu, TLS 1.2 avec une suite admise : connexion refusée.",
  'certificat-expire': "Le certificat de l'opérateur est expiré : connexion refusée.",
  'certificat-futur': "Le certificat de l'opérateur n'est pas encore valable : connexion refusée.",
  'certificat-autorite':
    "Le certificat de l'opérateur ne vient pas de l'IGC-Santé : connexion refusée.",
  'certificat-nom': "Le certificat de l'opérateur porte un autre nom : connexion refusée.",
  'certificat-revoque': "Le certificat de l'opérateur est révoqué : connexion refusée.",
  'revocation-inconnue':
    "La liste de révocation de l'IGC-Santé n'a pas pu être lue : connexion refusée.",
  'certificat-client': "L'opérateur refuse le certificat du cabinet.",
  'jeton-refuse':
    "L'opérateur refuse votre session Pro Santé Connect. Reconnectez-vous par Pro Santé Connect.",
  'boite-refusee': "L'opérateur ne vous ouvre pas cette boîte. Vérifiez son adresse avec lui.",
  'boite-inconnue': "L'opérateur ne connaît pas cette boîte.",
  occupe: "L'opérateur de messagerie est momentanément indisponible.",
  reponse: "La réponse de l'opérateur de messagerie n'est pas comprise.",
  'sans-configuration':
    "Cette boîte n'est pas encore configurée : ouvrez ses réglages dans « Boîtes ».",
  'sans-jeton': 'Reconnectez-vous par Pro Santé Connect pour ouvrir la messagerie.',
  'sans-certificat': "Le cabinet n'a pas de certificat pour ouvrir une boîte applicative.",
} as const
export type CodeMss = keyof typeof PHRASES

export const incidentMss = (code: CodeMss, cause?: unknown): Incident =>
  creerIncident(`MSS-${code.toUpperCase()}`, PHRASES[code], cause)

export const estIncidentMss = (erreur: unknown, code: CodeMss): boolean =>
  erreur instanceof Error &&
  'codeIncident' in erreur &&
  erreur.codeIncident === `MSS-${code.toUpperCase()}`
