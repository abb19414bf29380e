/** Les deux voies de récupération : WS_INS2 et WS_INS1 (ins.md §2 [V]). */
export const OPERATIONS = ['traits', 'carte-vitale'] as const
export type Operation = (typeof OPERATIONS)[number]

const PREFIXE = 'urn:ServiceIdentiteCertifiee:1.0.0:'

/** Action SOAP de chaque opération, la même dans HTTP et dans l'en-tête (ins.md §1.1 [V]). */
export const ACTIONS: Record<Operation, string> = {
  traits: `${PREFIXE}rechercherInsAvecTraitsIdentite`,
  'carte-vitale': `${PREFIXE}rechercherInsAvecCarteVitale`,
}

export const LIBELLES_OPERATION: Record<Operation, string> = {
  traits: 'Recherche par les traits',
  'carte-vitale': 'Recherche par la carte Vitale',
}
