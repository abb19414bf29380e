import type { EtatPsc } from '../etat/index.ts'

/** Révoque tous les jetons nés d'une même connexion. */
export function revoquerLignee({ jetons }: Pick<EtatPsc, 'jetons'>, lignee: string): void {
  for (const jeton of jetons.toutes()) if (jeton.lignee === lignee) jeton.revoque = true
}
