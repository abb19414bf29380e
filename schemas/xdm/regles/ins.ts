import { cleMatricule } from '../../insi/cle-matricule.ts'
import { OID_INS } from '../../insi/oid.ts'
import { montrer } from '../../montrer.ts'
import { lieuFiche } from '../lieu-fiche.ts'
import { lireCx } from '../lire-cx.ts'
import { anomalieXdm, type RegleMetadonnees } from './types.ts'

/** Un patientId d’INS a quinze caractères, sa clé et le type NH (dmp.md §6, ins.md §7 [V]). */
export const ins: RegleMetadonnees = ({ documents }) =>
  documents.flatMap((fiche) => {
    const cx = lireCx(fiche.patient)
    if (cx === null) {
      if (fiche.patient === null) return []
      return [
        anomalieXdm('patient-forme', 'bloquante', {
          lieu: lieuFiche(fiche, 'patientId'),
          message: `« ${montrer(fiche.patient)} » n’a pas la forme valeur^^^&oid&ISO^type.`,
          remede: 'Écrire <matricule>^^^&<OID>&ISO^NH.',
          source: 'mssante.md §11',
        }),
      ]
    }
    if (!Object.hasOwn(OID_INS, cx.racine)) return []
    const [matricule, cle] = [cx.extension.slice(0, 13), cx.extension.slice(13)]
    if (cx.extension.length === 15 && cleMatricule(matricule) === cle && cx.type === 'NH') return []
    return [
      anomalieXdm('ins', 'bloquante', {
        lieu: lieuFiche(fiche, 'patientId'),
        message: `L’INS « ${montrer(fiche.patient ?? '')} » n’a pas quinze caractères, sa clé, ou le type NH.`,
        remede: 'Écrire le matricule tel que le téléservice INSi l’a rendu, clé comprise.',
        source: 'ins.md §7',
      }),
    ]
  })
