import type { ActiviteAnnuaire, Professionnel } from '../../jeu/types.ts'
import { IDENTIFIANTS, NOMENCLATURES, profils } from '../systemes.ts'
import { boitesFhir } from './boites.ts'
import { AUTORITES, codage, entete, provenance } from './commun.ts'
import type { Codage, Ressource } from './types.ts'

/** Une activité, avec qui l'exerce. */
export interface Exercice {
  personne: Professionnel
  activite: ActiviteAnnuaire
}

/** Genre, mode et fonction d'une activité (annuaire.md §5 [V]). */
export const rolesDe = ({ activite }: Exercice): readonly Codage[] => [
  codage(NOMENCLATURES.genre, 'GENR01'),
  codage(NOMENCLATURES.mode, activite.mode),
  codage(NOMENCLATURES.fonction, 'FON-AU'),
]

/** La ressource d'une activité. */
export function ecrirePractitionerRole(exercice: Exercice): Ressource {
  const { personne, activite } = exercice
  const base = {
    ...entete({
      ...{ type: 'PractitionerRole', id: activite.id, misAJour: personne.misAJour },
      profils: profils('as-dp-practitionerrole', 'fr-core-practitioner-role'),
    }),
    identifier: [{ system: IDENTIFIANTS.rpps.systeme, value: activite.numero }],
    active: personne.actif,
  }
  if (!personne.actif) return base
  return {
    ...base,
    extension: [provenance(AUTORITES.personne, 'RPPS')],
    practitioner: { reference: `Practitioner/${personne.id}` },
    organization: { reference: `Organization/${activite.structure.id}` },
    code: rolesDe(exercice).map((coding) => ({ coding: [coding] })),
    ...(activite.boites.length > 0 ? { telecom: boitesFhir(activite.boites) } : {}),
  }
}
