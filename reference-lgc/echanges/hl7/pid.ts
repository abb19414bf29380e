import type { Message } from 'node-hl7-client'
import type { Identite } from '../../patients/identite.ts'
import { DOMAINE } from '../domaine.ts'

/** Un matricule et l'OID qui dit sa nature. */
export interface InsDiffusee {
  matricule: string
  oid: string
}

/** Ce qu'une diffusion dit d'un patient : PROV ou VALI, et le matricule d'une identité qualifiée. */
export interface PatientDiffuse {
  id: number
  identite: Identite
  fiabilite: 'PROV' | 'VALI'
  ins: InsDiffusee | null
}

const OID_NIA = '1.2.250.1.213.1.4.9'

/** `…^^^ASIP-SANTE-INS-NIR&OID&ISO^INS` (ins.md §16 [V]). */
export const identifiantIns = ({ matricule, oid }: InsDiffusee) => [
  matricule,
  '',
  '',
  [oid === OID_NIA ? 'ASIP-SANTE-INS-NIA' : 'ASIP-SANTE-INS-NIR', oid, 'ISO'],
  'INS',
]

const identifiantLocal = (id: number) => [
  String(id),
  '',
  '',
  [DOMAINE.etablissement, DOMAINE.oid, 'ISO'],
  'PI',
]

/** HL7 n'a pas d'indéterminé : la table 0001 dit U. */
const sexeHl7 = (sexe: string) => (/^[FM]$/.test(sexe) ? sexe : 'U')

function noms({
  nomNaissance,
  premierPrenom,
  prenomsNaissance,
  nomUtilise,
  prenomUtilise,
}: Identite) {
  const naissance = [nomNaissance, premierPrenom, prenomsNaissance, '', '', '', 'L']
  return nomUtilise === '' && prenomUtilise === ''
    ? [naissance]
    : [naissance, [nomUtilise, prenomUtilise, '', '', '', '', 'D']]
}

/** Le segment PID : identifiants, noms L et D, lieu de naissance BDL en COG, fiabilité. */
export function ecrirePid(
  message: Message,
  { id, identite, fiabilite, ins }: PatientDiffuse,
): void {
  const pid = message.addSegment('PID')
  pid.set(1, [['1']])
  pid.set(3, [identifiantLocal(id), ...(ins ? [identifiantIns(ins)] : [])])
  pid.set(5, noms(identite))
  pid.set(7, [[identite.dateNaissance.replaceAll('-', '')]])
  pid.set(8, [[sexeHl7(identite.sexe)]])
  if (identite.lieuNaissance !== '')
    pid.set(11, [['', '', '', '', '', '', 'BDL', '', identite.lieuNaissance]])
  pid.set(32, [[fiabilite]])
}
