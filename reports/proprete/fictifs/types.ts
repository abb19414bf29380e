/** L’ensemble fictif déclaré : ce qui n’est personne, par famille. Les valeurs sont sans espace ni point. */
export interface Fictifs {
  /** Un matricule de 13 caractères, sans sa clé. */
  matricule(numero: string): boolean
  /** Un RPPS de 11 chiffres. */
  rpps(numero: string): boolean
  /** Un FINESS de 9 chiffres. */
  finess(numero: string): boolean
  /** Un ADELI de 9 caractères. */
  adeli(numero: string): boolean
  courriel(adresse: string): boolean
  /** Dix chiffres, commençant par 0. */
  telephone(numero: string): boolean
  /** Un nom de machine ou une adresse que l’éditeur déclare sans risque. */
  hote(nom: string): boolean
}
