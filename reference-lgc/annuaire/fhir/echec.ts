import { creerIncident } from '../../serveur/incident.ts'

/** Pourquoi l'API n'a pas répondu ; le message se montre tel quel. */
const ECHECS = {
  injoignable: "L'API de l'Annuaire Santé n'est pas joignable.",
  delai: "L'API de l'Annuaire Santé n'a pas répondu à temps.",
  certificat: "L'API de l'Annuaire Santé présente un certificat que ce logiciel n'admet pas.",
  cle: "L'API de l'Annuaire Santé refuse la clé de ce logiciel. Vérifiez-la avec son exploitant.",
  quota: "L'API de l'Annuaire Santé reçoit trop de demandes. Réessayez dans quelques secondes.",
  panne: "L'API de l'Annuaire Santé est en panne.",
  refus: "L'API de l'Annuaire Santé a refusé la demande.",
  illisible: "L'API de l'Annuaire Santé a envoyé une réponse illisible.",
} as const

export const echecFhir = (code: keyof typeof ECHECS, cause?: unknown): Error =>
  creerIncident(
    `annuaire-fhir-${code}`,
    `${ECHECS[code]} Les données de l'extraction restent en place.`,
    cause,
  )
