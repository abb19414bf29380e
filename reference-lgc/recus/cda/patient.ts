import type { Element } from '@xmldom/xmldom'
import { natureDe } from '../../insi/natures.ts'
import { attribut, premier, suivre, texteDe } from './arbre.ts'
import { versIso } from './dates.ts'
import type { IdentiteLue } from './identite-lue.ts'

const qualifies = (elements: readonly Element[], qualificatif: string): string =>
  texteDe(elements.find((e) => attribut(e, 'qualifier') === qualificatif))

/** L'identité de `patientRole`, formes de 2021 comprises : nom utilisé en SP, un `given` par prénom. */
export function lirePatientRole(role: Element): IdentiteLue {
  const patient = premier(role, 'patient')
  const noms = patient ? suivre(patient, 'name/family') : []
  const prenoms = patient ? suivre(patient, 'name/given') : []
  const liste = prenoms
    .filter((p) => attribut(p, 'qualifier') === '')
    .map(texteDe)
    .join(' ')
  const utilise = qualifies(noms, 'CL') || qualifies(noms, 'SP')
  return {
    ins: lireIns(role),
    nomNaissance: qualifies(noms, 'BR') || (utilise ? '' : texteDe(noms[0])),
    nomUtilise: utilise,
    premierPrenom: qualifies(prenoms, 'BR') || (liste.split(' ')[0] ?? ''),
    prenoms: liste || qualifies(prenoms, 'BR'),
    dateNaissance: versIso(attribut(patient && premier(patient, 'birthTime'), 'value')),
    sexe: attribut(patient && premier(patient, 'administrativeGenderCode'), 'code'),
    lieuNaissance: texteDe(patient && premier(patient, 'birthplace/place/addr/county')),
  }
}

/** Le premier identifiant sous un OID d'INS ; un autre OID n'en est pas une (ins.md §7 [V]). */
function lireIns(role: Element): IdentiteLue['ins'] {
  for (const id of suivre(role, 'id')) {
    const oid = attribut(id, 'root')
    const matricule = attribut(id, 'extension').replace(/\s/g, '').toUpperCase()
    if (natureDe(oid) !== null && matricule !== '') return { matricule, oid }
  }
  return null
}
