import { OID_INS } from '../../../insi/oid.ts'
import { montrer } from '../../../montrer.ts'
import { situer } from '../../situer.ts'
import { lieuDuChamp } from '../champs.ts'
import { valeurDe } from '../decoder.ts'
import type { RegleIns } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-ins.oid',
  source: 'ins.md §7',
  marque: 'V',
  gravite: 'bloquante',
} as const

/** OID proches qui ne désignent pas un matricule INS (ins.md §7 [V]). */
const REFUSES = new Map([
  ['1.2.250.1.213.1.4.2', 'désigne l’ancien INS-C, abandonné'],
  ['1.2.250.1.213.1.4.13', 'désigne un NSS-NIR, qui n’est pas une INS'],
  ['1.2.250.1.213.1.4.14', 'désigne un NSS-NIA, qui n’est pas une INS'],
])

/** L'OID est celui d'un matricule INS : NIR, NIA, TEST ou DEMO (ins.md §7 [V]). */
export const oid: RegleIns = (lu) => {
  const ecrit = valeurDe(lu, 'S2')
  if (ecrit === null || Object.hasOwn(OID_INS, ecrit)) return []
  const pourquoi = REFUSES.get(ecrit) ?? 'n’est pas celui d’un matricule INS'
  return [
    situer(REGLE, {
      lieu: lieuDuChamp('S2'),
      message: `L’OID « ${montrer(ecrit)} » ${pourquoi}.`,
      remede: 'Écrire l’OID rendu par INSi avec le matricule.',
    }),
  ]
}
