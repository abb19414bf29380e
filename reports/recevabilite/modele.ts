import type { RegleRecevabilite } from './faits.ts'

/** Un modèle d'attestation montre au lecteur la forme de la pièce, il n'atteste rien (docs/attestations.md). */
export const modele: RegleRecevabilite = (faits) =>
  faits.modele ? 'modèle rédigé par le banc pour un logiciel fictif, sans valeur' : null
