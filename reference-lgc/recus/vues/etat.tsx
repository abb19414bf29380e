import { Icone } from '../../vues/icones.tsx'
import type { DocumentRecu } from '../document-recu.ts'

/** Remplacé, supprimé, illisible : ce qui change la valeur du document, en tête de ligne (BIO.07). */
export function EtatVersion({ recu }: { recu: DocumentRecu }) {
  if (recu.etat === 'illisible')
    return (
      <span class="signal signal-critique">
        <Icone nom="erreur" />
        Illisible
      </span>
    )
  if (recu.motif !== null)
    return (
      <span class="signal signal-ecart">
        <Icone nom="attention" />
        Supprimé par l’émetteur
      </span>
    )
  if (recu.remplacePar === null) return null
  return (
    <span class="signal signal-ecart">
      <Icone nom="attention" />
      Remplacé par une version plus récente
    </span>
  )
}
