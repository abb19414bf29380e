/** `AAAA-MM-JJ` en `JJ/MM/AAAA`, caractère par caractère : la date peut être hors calendrier. */
export const dateAffichee = (iso: string): string =>
  iso.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1')

/** Le chemin inverse ; une saisie d'une autre forme reste telle quelle. */
export const dateEnregistree = (saisie: string): string =>
  saisie.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$2-$1')
