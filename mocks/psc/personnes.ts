import type { Personne } from '../personnes/types.ts'

export type PersonneDesignee = { personne: Personne } | { erreur: string; statut: 400 | 403 }

/** La personne d'un identifiant national, refusée si elle est inconnue ou bloquée (psc.md §16 [C]). */
export function designerPersonne(
  personnes: readonly Personne[],
  identifiant: string,
): PersonneDesignee {
  const personne = personnes.find((p) => p.identifiant === identifiant)
  if (!personne)
    return {
      statut: 400,
      erreur:
        identifiant === ''
          ? 'Saisissez un identifiant national.'
          : 'Cet identifiant national est inconnu. Vérifiez les douze chiffres.',
    }
  if (personne.bloque)
    return { statut: 403, erreur: 'Ce professionnel n’est plus autorisé à se connecter.' }
  return { personne }
}
