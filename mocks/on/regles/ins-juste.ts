import { cleMatricule } from '../../../schemas/insi/cle-matricule.ts'
import { OID_INS } from '../../../schemas/insi/oid.ts'
import { type RegleOn, refuser } from '../types.ts'

const SOURCE = 'ordonnance-numerique.md §5, point 1'

/** L'INS est là, de la bonne forme, clé juste et OID connu. */
export const insJuste: RegleOn = ({ prescription: { patient } }) => {
  const { ins } = patient
  if (ins === null)
    return refuser(422, 'INS_ABSENTE', 'L’ordonnance ne porte pas de matricule INS.', SOURCE)
  const cle = cleMatricule(ins.matricule.slice(0, 13))
  if (Object.hasOwn(OID_INS, ins.oid) && cle !== null && ins.matricule.slice(13) === cle)
    return null
  return refuser(
    422,
    'INS_INCOHERENTE',
    'Le matricule INS, sa clé ou son OID ne vont pas ensemble.',
    SOURCE,
  )
}
