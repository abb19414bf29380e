import { type Colonne, complete, couper, type Entete } from './colonnes.ts'

/** Ce que le logiciel garde de `PS_LibreAcces_Personne_activite` (annuaire.md §2.2 [V]). */
export const COLONNES_ACTIVITE = {
  rpps: { noms: ['Identifiant PP'], obligatoire: true },
  identifiant: { noms: ['Identification nationale PP'], obligatoire: true },
  civiliteExercice: { noms: ["Code civilité d'exercice"] },
  civilite: { noms: ['Code civilité'] },
  nom: { noms: ["Nom d'exercice"], obligatoire: true },
  prenom: { noms: ["Prénom d'exercice"], obligatoire: true },
  codeProfession: { noms: ['Code profession'], obligatoire: true },
  profession: { noms: ['Libellé profession'], obligatoire: true },
  codeSpecialite: { noms: ['Code savoir-faire'], obligatoire: true },
  specialite: { noms: ['Libellé savoir-faire'], obligatoire: true },
  codeMode: { noms: ['Code mode exercice'] },
  mode: { noms: ['Libellé mode exercice'], obligatoire: true },
  siret: { noms: ['Numéro SIRET site'] },
  finess: { noms: ['Numéro FINESS site'] },
  technique: { noms: ['Identifiant technique de la structure'], obligatoire: true },
  raison: { noms: ['Raison sociale site'], obligatoire: true },
  enseigne: { noms: ['Enseigne commerciale site'] },
  numero: { noms: ['Numéro Voie'] },
  repetition: { noms: ['Indice répétition voie'] },
  typeVoie: { noms: ['Libellé type de voie'] },
  libelleVoie: { noms: ['Libellé Voie'] },
  codePostal: { noms: ['Code postal'], obligatoire: true },
  commune: { noms: ['Libellé commune'], obligatoire: true },
  bureau: { noms: ['Bureau cedex'] },
  telephone: { noms: ['Téléphone'] },
  departement: { noms: ['Code Département'] },
  ancien: { noms: ['Ancien identifiant de la structure'] },
  genre: { noms: ['Code genre activité'] },
} as const satisfies Record<string, Colonne>
export type ChampActivite = keyof typeof COLONNES_ACTIVITE
export type Activite = Record<ChampActivite, string>

/** Une ligne rendue par ses champs, ou le motif pour lequel elle n'est pas gardée. */
export function lireActivite(
  ligne: string,
  { places, largeur }: Entete<ChampActivite>,
): Activite | string {
  const valeurs = couper(ligne)
  if (!complete(valeurs, largeur)) return 'nombre de colonnes inattendu'
  const lue = {} as Activite
  for (const champ in places) {
    const nom = champ as ChampActivite
    lue[nom] = (valeurs[places[nom]] ?? '').trim()
  }
  if (!/^\d{6,20}$/.test(lue.identifiant)) return 'identification nationale absente ou mal formée'
  if (lue.nom === '') return "nom d'exercice absent"
  return lue
}
