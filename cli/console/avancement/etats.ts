/** Où en est une preuve de la candidature, du plus avancé au moins avancé. */
export const ETATS_AVANCEMENT = [
  'prete',
  'repetition',
  'perimee',
  'a-corriger',
  'a-attester',
  'a-fournir',
] as const
export type EtatAvancement = (typeof ETATS_AVANCEMENT)[number]

export const LIBELLES_AVANCEMENT: Record<EtatAvancement, string> = {
  prete: 'Prêtes',
  repetition: 'Répétition',
  perimee: 'Autre version',
  'a-corriger': 'À corriger',
  'a-attester': 'À attester',
  'a-fournir': 'À fournir',
}

export const AIDES_AVANCEMENT: Record<EtatAvancement, string> = {
  prete: 'recevables, au bon endroit et pour cette version',
  repetition: 'bonnes, mais prises ailleurs que là où le référentiel l’exige, ou sur le LGC livré',
  perimee: 'bonnes, mais prises sur une autre version du logiciel',
  'a-corriger': 'leur scénario n’est pas conforme, ou n’a pas pu être vérifié',
  'a-attester': 'pièces que vous signez ou obtenez d’un tiers',
  'a-fournir': 'aucune campagne ne les a encore prises',
}
