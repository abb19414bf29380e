import { verifierTraits } from '../../../schemas/insi/regles/index.ts'
import type { CodeFaute } from '../fautes.ts'
import type { DemandeVerification } from '../lecture/faits.ts'
import { traitsVerifies } from '../lecture/traits-ecrits.ts'
import { defautMatricule } from '../regles/defaut-matricule.ts'
import { traitsManquants } from '../regles/traits-manquants.ts'

/** Pourquoi une ligne ne se vérifie pas, sous le code qu'aurait une vérification unitaire. */
export interface DefautLigne {
  code: CodeFaute
  messages: readonly string[]
}

/** Le défaut d'une ligne d'un lot, `null` quand elle se vérifie : une ligne fausse n'arrête pas le lot [C]. */
export function defautLigne(demande: DemandeVerification): DefautLigne | null {
  const matricule = demande.ins && defautMatricule('INSFourni', { ...demande.ins, cle: null })
  if (matricule) return { code: 'harness_matricule', messages: [matricule] }
  const traits = traitsVerifies(demande)
  const manque = traitsManquants(traits)
  if (manque) return { code: 'harness_traits', messages: [manque] }
  const lexicaux = verifierTraits(traits).map(({ message }) => message)
  return lexicaux.length > 0 ? { code: 'harness_lexical', messages: lexicaux } : null
}
