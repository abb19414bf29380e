import type { Comparaison, EcartEcran, EcartTexte, Effet } from './types.ts'

export const LIBELLES_EFFET: Record<Effet, string> = {
  perdue: 'N’est plus conforme',
  'plus-demontree': 'N’est plus démontrée',
  retablie: 'Redevient conforme',
  autrement: 'Échoue autrement',
  'non-comparable': 'Jouée d’un seul côté',
  intacte: 'Verdict inchangé',
}

/** Ce que la comparaison conclut, en une phrase. */
export const CONCLUSIONS: Record<Comparaison['conformite'], string> = {
  touchee: 'La conformité est touchée',
  'a-verifier': 'La conformité est à vérifier',
  intacte: 'Aucun effet constaté sur la conformité',
}

export const LIBELLES_ECRAN: Record<EcartEcran['genre'], string> = {
  texte: 'l’écran dit autre chose',
  aspect: 'le même texte, montré autrement',
  absent: 'écran pris d’un seul côté',
}

export const LIBELLES_TEXTE: Record<EcartTexte['genre'], string> = {
  change: 'Changé',
  ajoute: 'Nouveau',
  retire: 'Disparu',
}

/** Ce qui peut changer dans un scénario, pour le filtre et les comptes. */
export const SUJETS = {
  verdict: 'Verdict',
  ecrans: 'Écrans',
  messages: 'Messages',
  documents: 'Documents',
  durees: 'Durées',
} as const
export type Sujet = keyof typeof SUJETS
