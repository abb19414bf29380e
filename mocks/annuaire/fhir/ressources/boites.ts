import type { BoiteAnnuaire } from '../../jeu/types.ts'
import { EXTENSIONS, NOMENCLATURES } from '../systemes.ts'
import { codage } from './commun.ts'

/** Une boîte MSSanté en `telecom` : l'extension la dit telle, non l'adresse (annuaire.md §6 [V]). */
function telecom(boite: BoiteAnnuaire, rang: number) {
  const { adresse, type, description, service, dematerialisation } = boite
  const textes = [
    { url: 'description', valueString: description },
    { url: 'service', valueString: service },
  ].filter(({ valueString }) => valueString !== null)
  return {
    extension: [
      {
        url: EXTENSIONS.typeCourriel,
        valueCoding: codage(NOMENCLATURES.typeMessagerie, 'MSSANTE'),
      },
      {
        url: EXTENSIONS.boite,
        extension: [
          {
            url: 'type',
            valueCodeableConcept: { coding: [codage(NOMENCLATURES.typeBoite, type)] },
          },
          ...textes,
          { url: 'digitization', valueBoolean: dematerialisation },
        ],
      },
    ],
    system: 'email',
    value: adresse,
    rank: rang,
  }
}

/** Les boîtes d'une ressource, dans l'ordre. */
export const boitesFhir = (boites: readonly BoiteAnnuaire[]) =>
  boites.map((boite, rang) => telecom(boite, rang + 1))
