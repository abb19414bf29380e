/** Les deux voies de récupération : WS_INS2 et WS_INS1 (ins.md §2 [V]). */
export const OPERATIONS = ['traits', 'carte-vitale'] as const
export type Operation = (typeof OPERATIONS)[number]

/** Ce qu'on demande à INSi : récupérer par une voie, ou vérifier (WS_INS3). */
export type ActionInsi = Operation | 'verification'

const PREFIXE = 'urn:ServiceIdentiteCertifiee:1.0.0:'

/**
 * Action SOAP de chaque demande, la même dans HTTP et dans l'en-tête (ins.md §1.1 [V]) ; celle de la
 * vérification n'est pas officielle (ins.md §2.4 [C]).
 */
export const ACTIONS: Record<ActionInsi, string> = {
  traits: `${PREFIXE}rechercherInsAvecTraitsIdentite`,
  'carte-vitale': `${PREFIXE}rechercherInsAvecCarteVitale`,
  verification: `${PREFIXE}verifierInsAvecTraitsIdentite`,
}

export const LIBELLES_OPERATION: Record<ActionInsi, string> = {
  traits: 'Recherche par les traits',
  'carte-vitale': 'Recherche par la carte Vitale',
  verification: "Vérification de l'identité",
}
