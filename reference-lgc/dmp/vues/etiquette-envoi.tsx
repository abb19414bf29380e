import { MOTS_ETAT } from '../file/etats.ts'
import type { Ordre } from '../file/ordre.ts'

/** Dans la liste des documents d'un patient : envoyé au DMP ou non, d'un coup d'œil (SC.DMP/HISTO.01). */
export function EtiquetteEnvoi({ ordre }: { ordre: Ordre }) {
  const envoye = ordre.etat === 'transmis'
  const mot = !envoye
    ? `DMP : ${MOTS_ETAT[ordre.etat].toLowerCase()}`
    : ordre.nature === 'suppression'
      ? 'Supprimé du DMP'
      : 'Envoyé au DMP'
  return (
    <span class="etiquettes">
      <span class={`etiquette-dmp ${envoye ? 'etiquette-nouveau' : ''}`}>{mot}</span>
    </span>
  )
}
