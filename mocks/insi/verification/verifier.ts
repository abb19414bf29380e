import type { Identite } from '../identite.ts'
import type { DemandeVerification } from '../lecture/faits.ts'
import type { Reglages } from '../reglages.ts'
import { matriculesRendus } from '../reponse/matricules.ts'
import { matriculeActif } from './matricule-actif.ts'
import { oidActif } from './oid-actif.ts'
import { prenomsConcordants } from './prenoms-concordants.ts'
import { traitsEgaux } from './traits-egaux.ts'
import type { Concordance } from './types.ts'

/** Les conditions de concordance, dans l'ordre où elles sont dites. */
export const CONCORDANCES: readonly Concordance[] = [
  matriculeActif,
  oidActif,
  traitsEgaux,
  prenomsConcordants,
]

export interface Verdict {
  /** La personne qui porte ou a porté ce matricule, `null` quand il n'est à personne. */
  identite: Identite | null
  /** Ce qui ne concorde pas ; vide quand la vérification est positive. */
  raisons: readonly string[]
}

/**
 * Dit si un matricule, son OID et ses traits concordent encore avec la base à cette heure
 * (ins.md §2.4). Un matricule ancien, ou un NIA remplacé par un NIR, ne concorde plus.
 */
export function verifier(
  identites: readonly Identite[],
  demande: DemandeVerification,
  { reglages, maintenant }: { reglages: Reglages; maintenant: Date },
): Verdict {
  const numero = demande.ins?.numero
  const connues = identites
    .map((identite) => ({ identite, ...matriculesRendus(identite, reglages, maintenant) }))
    .filter(({ actif, historique }) => [actif, ...historique].some((m) => m.numero === numero))
  // Qui le porte aujourd'hui passe avant qui l'a porté.
  const verifiee = connues.find(({ actif }) => actif.numero === numero) ?? connues[0]
  if (!verifiee) return { identite: null, raisons: [`le matricule ${numero} n’est à personne`] }
  return {
    identite: verifiee.identite,
    raisons: CONCORDANCES.flatMap((regle) => regle(demande, verifiee) ?? []),
  }
}
