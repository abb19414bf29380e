import type { Anomalie } from '../../anomalie.ts'
import { caracteresAdmis } from './caracteres-admis.ts'
import { dateEnvoyee } from './date-envoyee.ts'
import { doubleTiretPrenom } from './double-tiret-prenom.ts'
import { espacesApostrophes } from './espaces-apostrophes.ts'
import { finPrenom } from './fin-prenom.ts'
import { lieuEnvoye } from './lieu-envoye.ts'
import { longueurNom } from './longueur-nom.ts'
import { premierCaractere } from './premier-caractere.ts'
import { sexeEnvoye } from './sexe-envoye.ts'
import { tripleTiret } from './triple-tiret.ts'
import type { RegleLexicale, TraitsDemandes } from './types.ts'

/** Les règles lexicales d'ins.md §2.5, dans l'ordre où elles sont rapportées. */
export const REGLES_LEXICALES: readonly RegleLexicale[] = [
  longueurNom,
  caracteresAdmis,
  premierCaractere,
  espacesApostrophes,
  tripleTiret,
  doubleTiretPrenom,
  finPrenom,
  sexeEnvoye,
  dateEnvoyee,
  lieuEnvoye,
]

/** Toutes les anomalies lexicales d'une requête par traits ; vide quand elle est correcte. */
export function verifierTraits(traits: TraitsDemandes): readonly Anomalie[] {
  return REGLES_LEXICALES.flatMap((regle) => regle(traits) ?? [])
}
