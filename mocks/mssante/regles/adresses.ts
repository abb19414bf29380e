import addressparser from 'nodemailer/lib/addressparser'

/** L'adresse d'un champ qui n'en porte qu'une, en minuscules ; vide sans adresse. */
export const adresseNue = (champ: string): string =>
  (addressparser(champ.slice(0, 2_000), { flatten: true })[0]?.address ?? '').toLowerCase()

/** Le libellé et l'adresse de chaque correspondant d'un champ. */
export const lireAdresses = (champ: string): readonly { nom: string; adresse: string }[] =>
  addressparser(champ.slice(0, 100_000), { flatten: true }).map(({ name, address }) => ({
    nom: name,
    adresse: (address ?? '').toLowerCase(),
  }))
