import type { IdMutation } from '../../mutations/index.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Patient } from '../../patients/identite.ts'
import type { Individu } from '../reponse.ts'
import { exigerDateComplete } from './date-complete.ts'
import { exigerIdentiteNonQualifiee } from './identite-qualifiee.ts'
import { exigerCleExacte, exigerMatriculeLibre, exigerOidInsi } from './matricule-integre.ts'
import { exigerListePrenoms, exigerNom, exigerSexe } from './traits-presents.ts'

/** Ce que les règles doivent savoir de la base. */
export interface FaitsReprise {
  /** Le dossier qui reprendrait l'identité. */
  patient: Pick<Patient, 'statut' | 'identite' | 'ins'>
  /** Autre dossier qui porte déjà ce matricule. */
  autrePorteur: number | null
}

/** Rend pourquoi l'identité reçue ne peut pas être reprise, ou `null`. */
export type RegleReprise = (individu: Individu, faits: FaitsReprise) => string | null

/** Ce qu'une réponse doit avoir pour que le médecin puisse l'accepter, et le mutant qui l'oublie. */
const REGLES: readonly { regle: RegleReprise; oubli?: IdMutation }[] = [
  { regle: exigerDateComplete, oubli: 'date-zero-rapatriee' },
  { regle: exigerNom, oubli: 'nom-vide-rapatrie' },
  { regle: exigerListePrenoms, oubli: 'liste-vide-rapatriee' },
  { regle: exigerSexe, oubli: 'sexe-vide-rapatrie' },
  { regle: exigerCleExacte },
  { regle: exigerOidInsi },
  { regle: exigerMatriculeLibre },
  { regle: exigerIdentiteNonQualifiee },
]

/** Toutes les raisons de ne pas reprendre, dans l'ordre des règles. */
export const refusReprise = (
  individu: Individu,
  faits: FaitsReprise,
  mutations: Mutations,
): readonly string[] =>
  REGLES.map(({ regle, oubli }) => {
    const raison = regle(individu, faits)
    return oubli ? mutations.choisir(oubli, raison, () => null) : raison
  }).filter((raison) => raison !== null)
