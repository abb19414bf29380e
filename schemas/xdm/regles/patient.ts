import { montrer } from '../../montrer.ts'
import { lireCx } from '../lire-cx.ts'
import { anomalieXdm, type RegleXdm } from './types.ts'

const memeQue = (a: string | null, b: string | null): boolean => {
  const [gauche, droite] = [lireCx(a), lireCx(b)]
  return (
    gauche !== null && gauche.extension === droite?.extension && gauche.racine === droite.racine
  )
}

/** Un même patient partout : lot, fiche et en-tête du document (dmp.md §12 [V]). */
export const patient: RegleXdm = ({ documents }) =>
  documents.flatMap(({ fiche, chemin, cda, metadonnees: { lot } }) => {
    if (!cda?.lu) return []
    const cx = lireCx(fiche.patient)
    const connu = cda.enTete.patient.identifiants.some(
      (id) => id.extension === cx?.extension && id.racine === cx?.racine,
    )
    if (cx && connu && memeQue(lot.patient, fiche.patient)) return []
    return [
      anomalieXdm('patient', 'bloquante', {
        lieu: `document ${montrer(chemin ?? '')}, patientId`,
        message: `Lot « ${montrer(lot.patient ?? 'rien')} », fiche « ${montrer(fiche.patient ?? 'rien')} » : ce n’est pas un identifiant du patient de l’en-tête.`,
        remede: 'Donner au lot et à la fiche le même patientId, tiré de recordTarget.',
      }),
    ]
  })
