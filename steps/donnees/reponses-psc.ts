/**
 * Les réponses de Pro Santé Connect qu'un logiciel doit refuser, dites dans les mots du médecin, et la
 * panne du service simulé qui les fabrique (psc.md §16).
 */
export const REPONSES_HOSTILES = {
  'une réponse que personne n’a demandée': 'wrongState',
  'une identité établie pour une autre demande': 'wrongNonce',
  'une identité sans authentification par carte ni e-CPS': 'acr:0',
  'une identité destinée à un autre logiciel': 'wrongAud',
  'une identité que rien ne signe': 'algNone',
} as const
export type ReponseHostile = keyof typeof REPONSES_HOSTILES
