import { type Colonne, complete, couper, type Entete } from './colonnes.ts'

/** Ce que le logiciel garde de `Extraction_Correspondance_MSSante` (annuaire.md §2.3 [V]). */
export const COLONNES_BAL = {
  type: { noms: ['Type de BAL'], obligatoire: true },
  adresse: { noms: ['Adresse BAL'], obligatoire: true },
  rpps: { noms: ['Identifiant PP'] },
  identifiant: { noms: ['Identification nationale PP'], obligatoire: true },
  structure: { noms: ['Identification Structure'], obligatoire: true },
  service: { noms: ['Service de rattachement'] },
  civiliteExercice: { noms: ["Civilité d'exercice"] },
  nom: { noms: ["Nom d'exercice"], obligatoire: true },
  prenom: { noms: ["Prénom d'exercice"], obligatoire: true },
  codeProfession: { noms: ['Code Profession'] },
  profession: { noms: ['Libellé Profession'] },
  codeSpecialite: { noms: ['Code savoir-faire'] },
  specialite: { noms: ['Libellé savoir-faire'] },
  dematerialisation: { noms: ['Dématérialisation'] },
  raison: { noms: ['Raison Sociale'], obligatoire: true },
  enseigne: { noms: ['Enseigne commerciale'] },
  numero: { noms: ['L4NUMEROVOIE'] },
  repetition: { noms: ['L4COMPLEMENTNUMEROVOIE'] },
  typeVoie: { noms: ['NL4TYPEVOIE'] },
  libelleVoie: { noms: ['L4LIBELLEVOIE'] },
  acheminement: { noms: ['L6LIGNEACHEMINEMENT'] },
  codePostal: { noms: ['Code postal'] },
} as const satisfies Record<string, Colonne>
export type ChampBal = keyof typeof COLONNES_BAL
export type Bal = Record<ChampBal, string>

const ADRESSE = /^[^\s@|<>"]{1,64}@[a-z0-9.-]{3,180}$/i

/** Une ligne rendue par ses champs, ou le motif pour lequel elle n'est pas gardée. */
export function lireBal(ligne: string, { places, largeur }: Entete<ChampBal>): Bal | string {
  const valeurs = couper(ligne)
  if (!complete(valeurs, largeur)) return 'nombre de colonnes inattendu'
  const lue = {} as Bal
  for (const champ in places) {
    const nom = champ as ChampBal
    lue[nom] = (valeurs[places[nom]] ?? '').trim()
  }
  if (!ADRESSE.test(lue.adresse)) return 'adresse mal formée'
  if (lue.identifiant === '' && lue.structure === '') return 'ni personne ni structure'
  return lue
}
