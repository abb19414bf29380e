/** Les critères de SC.MSS/UX.41 et de la FAQ officielle, en un seul formulaire (annuaire.md §1 [V]). */
export const CRITERES = {
  nom: "Nom d'exercice",
  prenom: "Prénom d'exercice",
  rpps: 'Numéro RPPS',
  profession: 'Profession',
  specialite: 'Spécialité',
  raison: 'Raison sociale',
  codePostal: 'Code postal',
  ville: 'Ville',
  adresse: 'Adresse MSSanté',
} as const
export type Critere = keyof typeof CRITERES
export type Criteres = Readonly<Record<Critere, string>>

const NOMS = Object.keys(CRITERES) as Critere[]
const LONGUEUR_MAX = 100

/** Les critères tapés ; `prefixe` distingue les champs d'une recherche posée dans un autre formulaire. */
export const lireCriteres = (
  lus: Readonly<Record<string, string | undefined>>,
  prefixe = '',
): Criteres =>
  Object.fromEntries(
    NOMS.map((nom) => [nom, (lus[prefixe + nom] ?? '').trim().slice(0, LONGUEUR_MAX)]),
  ) as Criteres

export const sansCritere = (criteres: Criteres): boolean =>
  NOMS.every((nom) => criteres[nom] === '')

/** Les critères remplis, pour une adresse de page. */
export const enAdresse = (criteres: Criteres): string =>
  new URLSearchParams(
    NOMS.flatMap((nom) => (criteres[nom] ? [[nom, criteres[nom]]] : [])),
  ).toString()
