import { OID_INS } from '../../insi/oid.ts'
import { anomalieHl7 } from '../anomalie-hl7.ts'
import { evenementDe } from '../evenements.ts'
import { type IdentifiantHl7, lireIns } from '../identifiants.ts'
import { rangDe, segmentDe } from '../parcourir.ts'
import type { MessageHl7, RegleHl7 } from '../types.ts'

const REGLE = { regle: 'hl7.ins-forme', source: 'ins.md §7 et §16', marque: 'V' } as const

const NIA = '1.2.250.1.213.1.4.9'

function defauts({ type, autorite }: IdentifiantHl7): readonly string[] {
  const { nom, oid, genre } = autorite
  const nature = oid === NIA ? /^ASIP-SANTE-INS-NI[AR]$/ : /^ASIP-SANTE-INS-NIR$/
  return [
    ...(type === 'INS' ? [] : [`le type « ${type} », et non INS`]),
    ...(oid in OID_INS ? [] : [`l’OID « ${oid} », qui n’est pas celui d’une INS`]),
    ...(nature.test(nom) ? [] : [`l’autorité « ${nom} », et non ASIP-SANTE-INS-NIR`]),
    ...(genre === 'ISO' ? [] : [`le genre d’identifiant « ${genre} », et non ISO`]),
  ]
}

function juger(message: MessageHl7, nom: 'PID' | 'MRG', champ: number) {
  const rang = rangDe(message, nom)
  return lireIns(segmentDe(message, nom), champ)
    .flatMap(defauts)
    .map((defaut) => anomalieHl7(REGLE, `${nom}-${champ}, matricule INS : ${defaut}.`, rang))
}

/** Un matricule s'écrit `…^^^ASIP-SANTE-INS-NIR&OID&ISO^INS` (ins.md §16 [V]). */
export const insForme: RegleHl7 = (message) =>
  evenementDe(message) === null ? [] : [...juger(message, 'PID', 3), ...juger(message, 'MRG', 1)]
