import type { RegleDepot } from './index.ts'

/** Celui que Pro Santé Connect atteste est celui qui signe. */
export const prescripteurConnecte: RegleDepot = ({ contenu, acces }) =>
  acces.ouvert && acces.identifiant !== contenu.auteur.identifiant
    ? 'Pro Santé Connect vous a identifié sous un autre numéro que celui de votre signature.'
    : null
