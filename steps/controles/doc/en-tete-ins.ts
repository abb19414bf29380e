import type { Constat } from '../../../reports/campagne/types.ts'
import type { PatientCda } from '../../../schemas/cda/lire-en-tete.ts'
import type { IdentiteAttendue } from '../../services/identite-imprimee.ts'
import { controler } from '../controle.ts'

const aaaammjj = (date: string) => date.split('/').reverse().join('')

/** DOC.03, DOC.04 : l'en-tête porte le matricule, son OID et les traits qu'INSi a rendus. */
export function enTeteIns(patient: PatientCda, attendue: IdentiteAttendue): Constat {
  const { matricule, oid } = attendue
  const porte =
    matricule !== '' &&
    patient.identifiants.some(({ racine, extension }) => racine === oid && extension === matricule)
  const ecarts = [
    porte ? '' : `matricule ${matricule} (${oid}) absent`,
    patient.nomNaissance === attendue.nomNaissance ? '' : `nom « ${patient.nomNaissance ?? ''} »`,
    patient.premierPrenom === attendue.premierPrenom
      ? ''
      : `premier prénom « ${patient.premierPrenom ?? ''} »`,
    patient.naissance === aaaammjj(attendue.dateNaissance)
      ? ''
      : `naissance « ${patient.naissance ?? ''} »`,
    patient.sexe === attendue.sexe ? '' : `sexe « ${patient.sexe ?? ''} »`,
  ].filter(Boolean)
  return controler({
    id: 'doc.en-tete-ins',
    conforme: ecarts.length === 0,
    attendu: 'le matricule INS, son OID et les traits rendus par INSi',
    observe: ecarts.join(' ; ') || 'les mêmes',
    ou: 'recordTarget de l’en-tête CDA',
    action: 'Tirer recordTarget de l’identité qualifiée, sans la recomposer.',
    source: 'ECO.2.1.3 ; cda.md §5 [V]',
  })
}
