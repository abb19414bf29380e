import { type Cog, LIEU_INCONNU } from '../cog/cog.ts'
import { alertePremierPrenom } from '../insi/regles/alerte-prenom.ts'
import type { Mutations } from '../mutations/interrupteur.ts'
import type { Patient } from './identite.ts'

/** Ce qu'il faut savoir de cette identité, recalculé à chaque affichage. */
export function alertesIdentite(patient: Patient, cog: Cog, mutations: Mutations): string[] {
  const { identite, ins } = patient
  return [
    ins && alertePremierPrenom(identite.premierPrenom, identite.prenomsNaissance, mutations),
    lieuHorsTable(identite.lieuNaissance, cog),
    lieuInconnuValide(patient),
  ].filter((alerte) => alerte !== null)
}

/** Un code que la table ignore est gardé tel quel, nu (ins.md §10.2 [V]). */
const lieuHorsTable = (code: string, cog: Cog): string | null =>
  code === '' || cog.nommer(code)
    ? null
    : `Le code du lieu de naissance « ${code} » n'est pas dans la table des lieux. Il est gardé tel quel.`

const lieuInconnuValide = ({ identite, statut }: Patient): string | null =>
  identite.lieuNaissance === LIEU_INCONNU && (statut === 'VALI' || statut === 'QUAL')
    ? "Cette identité contrôlée a un lieu de naissance inconnu (99999). Relevez-le sur le titre d'identité."
    : null
