import type { Element } from '@xmldom/xmldom'
import { attribut, premier, suivre, texteDe } from './arbre.ts'
import type { ActeLu, PriseEnChargeLue } from './document-lu.ts'
import { nomDePersonne } from './personnes.ts'

/** Début d'un intervalle, ou l'instant seul. */
const debutDe = (parent: Element): string => {
  const temps = premier(parent, 'effectiveTime')
  return attribut(temps && premier(temps, 'low'), 'value') || attribut(temps, 'value')
}

/** Les actes documentés, l'acte principal en tête (cda.md §7 [V]). */
export const lireActes = (cda: Element): ActeLu[] =>
  suivre(cda, 'documentationOf/serviceEvent').map((evenement) => {
    const executant = premier(evenement, 'performer/assignedEntity')
    const structure = executant && premier(executant, 'representedOrganization')
    const cadre = structure && premier(structure, 'standardIndustryClassCode')
    return {
      libelle: attribut(premier(evenement, 'code'), 'displayName'),
      debut: debutDe(evenement),
      executant: nomDePersonne(executant && premier(executant, 'assignedPerson/name')),
      structure: texteDe(structure && premier(structure, 'name')),
      cadre: attribut(cadre, 'displayName'),
    }
  })

export function lirePriseEnCharge(cda: Element): PriseEnChargeLue | null {
  const sejour = premier(cda, 'componentOf/encompassingEncounter')
  if (!sejour) return null
  const responsable = premier(sejour, 'responsibleParty/assignedEntity/assignedPerson/name')
  const lieu = premier(sejour, 'location/healthCareFacility')
  return {
    type: attribut(premier(sejour, 'code'), 'displayName'),
    debut: debutDe(sejour),
    fin: attribut(premier(sejour, 'effectiveTime/high'), 'value'),
    sortie: attribut(premier(sejour, 'dischargeDispositionCode'), 'displayName'),
    responsable: nomDePersonne(responsable),
    lieu:
      texteDe(lieu && premier(lieu, 'location/name')) ||
      attribut(lieu && premier(lieu, 'code'), 'displayName'),
  }
}
