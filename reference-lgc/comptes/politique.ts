/**
 * Politique des mots de passe du cabinet (SC.SSI/IAM.92). Longueur, composition et non-réemploi
 * valent pour tous ; expiration et blocage jusqu'à l'administrateur, pour les comptes
 * d'administration. Le REM laisse les valeurs au logiciel, sauf dix échecs au plus [V].
 */
export const POLITIQUE = {
  longueur: 12,
  /** Le mot de passe en cours compris. */
  historique: 5,
  expirationJours: 90,
  echecs: 5,
} as const
