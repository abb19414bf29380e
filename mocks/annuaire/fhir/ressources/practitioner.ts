import type { Professionnel } from '../../jeu/types.ts'
import { EXTENSIONS, NOMENCLATURES, profils } from '../systemes.ts'
import { boitesFhir } from './boites.ts'
import { AUTORITES, codage, entete, type Identifiant, identifiants, provenance } from './commun.ts'
import type { Codage, Ressource } from './types.ts'

/** Identifiants d'une personne : national, puis RPPS. */
export const identifiantsPersonne = ({ rpps }: Professionnel): readonly Identifiant[] => [
  { nature: 'idnps', valeur: `8${rpps}` },
  { nature: 'rpps', valeur: rpps },
]

/** Numéro de carte inventé, déduit du RPPS. */
export const numeroDeCarte = ({ rpps }: Professionnel): string => `99${rpps.slice(-8)}`
export const TYPE_DE_CARTE = codage(NOMENCLATURES.typeCarte, 'CPS')

/** Qualifications : l'exercice, puis le savoir-faire (annuaire.md §5 [V]). */
export function qualifications(p: Professionnel): readonly (readonly Codage[])[] {
  const exercice = [
    codage(NOMENCLATURES.profession, p.profession),
    codage(NOMENCLATURES.categorie, p.categorie),
  ]
  if (p.savoirFaire === null) return [exercice]
  const { code, type } = p.savoirFaire
  return [
    exercice,
    [codage(NOMENCLATURES.savoirFaire, code), codage(NOMENCLATURES.typeSavoirFaire, type)],
  ]
}

/** La ressource d'une personne ; inactive, elle ne garde que ses identifiants (annuaire.md §3 [V]). */
export function ecrirePractitioner(p: Professionnel): Ressource {
  const base = {
    ...entete({
      ...{ type: 'Practitioner', id: p.id, misAJour: p.misAJour },
      profils: profils('as-dp-practitioner', 'fr-core-practitioner'),
    }),
    identifier: identifiants(identifiantsPersonne(p)),
    active: p.actif,
  }
  if (!p.actif) return base
  return {
    ...base,
    extension: [
      {
        url: EXTENSIONS.carte,
        extension: [
          { url: 'type', valueCodeableConcept: { coding: [TYPE_DE_CARTE] } },
          { url: 'number', valueString: numeroDeCarte(p) },
        ],
      },
      provenance(AUTORITES.personne, 'RPPS'),
    ],
    name: [
      {
        use: 'usual',
        family: p.nom,
        given: [p.prenom],
        prefix: [p.civilite],
        ...(p.civiliteExercice === null ? {} : { suffix: [p.civiliteExercice] }),
      },
    ],
    ...(p.boites.length > 0 ? { telecom: boitesFhir(p.boites) } : {}),
    qualification: qualifications(p).map((coding) => ({ code: { coding } })),
  }
}
