/** Espace de noms du service ApCV d'authentification, vu dans un composant public (ins.md §15 [V]). */
export const ESPACE_APCV = 'http://www.sesam-vitale.fr/apcv/auth/1/0'
