import { OID_INS } from '../../../insi/oid.ts'
import { situer } from '../../situer.ts'
import { lieuDuChamp } from '../champs.ts'
import { valeurDe } from '../decoder.ts'
import type { RegleIns } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-ins.oid-de-test',
  source: 'ins.md §7 et §9',
  marque: 'V',
  gravite: 'avertissement',
} as const

/** Un matricule de test ou de démonstration ne désigne personne : il se signale (ins.md §9 [V]). */
export const oidDeTest: RegleIns = (lu) => {
  const ecrit = valeurDe(lu, 'S2')
  const nature = Object.entries(OID_INS).find(([oid]) => oid === ecrit)?.[1]
  if (nature !== 'INS-NIR-TEST' && nature !== 'INS-NIR-DEMO') return []
  return [
    situer(REGLE, {
      lieu: lieuDuChamp('S2'),
      message: `L’OID ${ecrit} est celui d’un matricule ${nature === 'INS-NIR-TEST' ? 'de TEST' : 'de DÉMONSTRATION'}.`,
      remede: 'Normal sur des données d’essai ; en production, c’est un défaut de paramétrage.',
    }),
  ]
}
