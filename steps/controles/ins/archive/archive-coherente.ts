import type { Constat } from '../../../../reports/campagne/types.ts'
import type { OuvertureXdm } from '../../../../schemas/xdm/archive.ts'
import { verifierArchive } from '../../../../schemas/xdm/verifier.ts'
import { controler } from '../../controle.ts'

const REMEDE = 'Produire une archive ZIP avec IHE_XDM/SUBSET01/METADATA.XML et le document.'

/** INS.37 : l'archive s'ouvre, et ses métadonnées sont celles du document qu'elle porte. */
export function archiveCoherente(ouverture: OuvertureXdm): Constat {
  const fautes = ouverture.ouverte
    ? verifierArchive(ouverture.archive).filter((a) => a.gravite === 'bloquante')
    : [{ ...ouverture.anomalie, remede: REMEDE }]
  return controler({
    id: 'ins.archive-coherente',
    conforme: fautes.length === 0,
    attendu: 'une archive IHE XDM entière, dont les métadonnées décrivent le document',
    observe: fautes.map((f) => `${f.regle} : ${f.message}`).join(' ') || 'archive cohérente',
    ou: 'IHE_XDM.ZIP',
    action: fautes[0]?.remede ?? '',
    source: 'ITI TF IHE XDM ; dmp.md §12 [V]',
  })
}
