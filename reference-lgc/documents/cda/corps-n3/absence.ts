import type { Codage } from '../../modele/codage.ts'
import type { Absence } from '../../modele/rubrique.ts'

const SYSTEME = '2.16.840.1.113883.5.1150.1'

const coder = (code: string, libelle: string): Codage => ({ code, libelle, systeme: SYSTEME })

/** Ce qu'une rubrique vide dit en code : rien, ou rien de connu (cda.md §11 [V]). */
export const ABSENCES_CODEES = {
  pathologies: {
    aucun: coder('no-known-problems', 'Pas de problème connu'),
    'non-renseigne': coder('no-problem-info', "Pas d'information sur les problèmes"),
  },
  actes: {
    aucun: coder('no-known-procedures', "Pas d'acte ou intervention connu"),
    'non-renseigne': coder('no-procedure-info', "Pas d'information sur les actes et interventions"),
  },
  allergies: {
    aucun: coder('no-known-allergies', "Pas d'allergie/hypersensibilité connue"),
    'non-renseigne': coder(
      'no-allergy-info',
      'Pas d’information sur les allergies/hypersensibilités',
    ),
  },
  traitements: {
    aucun: coder('no-known-medications', 'Pas de traitement médicamenteux connu'),
    'non-renseigne': coder(
      'no-medication-info',
      "Pas d'information sur les traitements médicamenteux",
    ),
  },
  vaccinations: {
    aucun: coder('no-known-immunizations', 'Pas de vaccin connu'),
    'non-renseigne': coder('no-immunization-info', "Pas d'information sur les vaccins"),
  },
} as const satisfies Record<string, Record<Absence, Codage>>
