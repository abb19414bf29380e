/** Les deux récupérations du WSDL public (ins.md §2 [V]) : toujours une personne à la fois. */
export const RECUPERATIONS = [
  'rechercherInsAvecTraitsIdentite',
  'rechercherInsAvecCarteVitale',
] as const

/**
 * Les vérifications, dont aucun schéma n'est public : l'unitaire d'après des noms vus [I], le lot
 * entièrement de notre main [C] (ins.md §2.4).
 */
export const VERIFICATIONS = [
  'verifierInsAvecTraitsIdentite',
  'deposerLotVerification',
  'collecterLotVerification',
] as const

export const OPERATIONS = [...RECUPERATIONS, ...VERIFICATIONS] as const
export type OperationInsi = (typeof OPERATIONS)[number]

export const PREFIXE_ACTION = 'urn:ServiceIdentiteCertifiee:1.0.0:'
