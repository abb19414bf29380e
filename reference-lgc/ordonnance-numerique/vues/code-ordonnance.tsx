import { traceDe } from '../../documents/datamatrix/matrice.ts'
import { codeDuNumero } from '../code-2d.ts'
import { mentionsDuCode } from '../mentions.ts'

/** Quatre modules de silence : le lecteur d'un QR les demande. */
const SILENCE = 4

/** Le code 2D et son numéro, comme en bas du papier. */
export function CodeOrdonnance(depose: { numero: string; oppositionConsultation: boolean }) {
  const matrice = codeDuNumero(depose.numero)
  const cote = matrice.cote + 2 * SILENCE
  const { titre, numero, precisions } = mentionsDuCode(depose)
  return (
    <section class="feuille-ordonnance" aria-label="Code de l’ordonnance">
      <svg
        viewBox={`${-SILENCE} ${-SILENCE} ${cote} ${cote}`}
        role="img"
        aria-label="Code 2D de l’ordonnance"
        shape-rendering="crispEdges"
      >
        <path d={traceDe(matrice)} />
      </svg>
      <p>
        {titre}
        <br />
        <strong class="numero-ordonnance">{numero}</strong>
        {precisions.map((precision) => (
          <>
            <br />
            <span class="secondaire">{precision}</span>
          </>
        ))}
      </p>
    </section>
  )
}
