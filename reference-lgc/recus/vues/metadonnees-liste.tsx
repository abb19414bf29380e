import { jourLu } from '../cda/dates.ts'
import type { DocumentRecu } from '../document-recu.ts'

/** Acte et prise en charge, sur deux lignes au plus (MSS.24). */
export function ActeEtSejour({ recu }: { recu: DocumentRecu }) {
  const [acte] = recu.lu.actes
  const sejour = recu.lu.priseEnCharge
  return (
    <>
      {acte && (acte.libelle !== '' || acte.executant !== '') && (
        <span class="ligne">
          {[acte.libelle || 'Acte', acte.debut && `le ${jourLu(acte.debut)}`]
            .filter(Boolean)
            .join(' ')}
          {acte.executant !== '' && <span class="secondaire">, {acte.executant}</span>}
        </span>
      )}
      {sejour && (sejour.type !== '' || sejour.lieu !== '') && (
        <span class="ligne secondaire">
          {[sejour.type, sejour.lieu, sejour.sortie].filter(Boolean).join(', ')}
        </span>
      )}
    </>
  )
}
