/** Ce qui gouverne les copies ; la documentation lit ces valeurs, elle ne les répète pas (INS.52). */

/** Années gardées après la dernière activité du patient (INS.52 [V]). */
export const ANNEES_CONSERVATION = 5

/** Une photo de téléphone tient ; un dossier scanné en haute définition, non. */
export const TAILLE_MAX = 5 * 1024 * 1024

/** Période de la tâche de suppression, en millisecondes. */
export const PERIODE_TACHE = 24 * 60 * 60 * 1000

/** Ce que la bibliothèque `age` emploie (spécification publique age, version 1, C2SP). */
export const CHIFFREMENT = {
  format: 'age, version 1 (age-encryption.org/v1)',
  contenu: 'ChaCha20-Poly1305, clé de 256 bits, par blocs de 64 Kio authentifiés',
  cleDeCopie: 'clé de fichier aléatoire de 128 bits, propre à chaque copie',
  enveloppe: 'X25519 (courbe de 256 bits), puis HKDF-SHA-256 et ChaCha20-Poly1305',
  cle: 'clé privée X25519 de 256 bits',
} as const

/** Droits du fichier de clé : lu et écrit par le seul compte qui lance le logiciel. */
export const DROITS_CLE = 0o600
