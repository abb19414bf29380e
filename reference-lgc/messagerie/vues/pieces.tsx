import { Icone } from '../../vues/icones.tsx'
import type { Courriel } from '../courriels/courriel.ts'

const tailleLue = (octets: number): string =>
  octets < 1024 * 1024
    ? `${Math.max(1, Math.round(octets / 1024))} ko`
    : `${(octets / 1024 / 1024).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} Mo`

/** Les pièces jointes ; les documents de santé mènent aux documents reçus, où ils se classent. */
export function Pieces({ courriel }: { courriel: Courriel }) {
  if (courriel.pieces.length === 0) return null
  return (
    <section class="carte carte-dense pile" aria-labelledby="titre-pieces">
      <h2 id="titre-pieces">
        {courriel.pieces.length === 1
          ? 'Une pièce jointe'
          : `${courriel.pieces.length} pièces jointes`}
      </h2>
      <ul class="pieces">
        {courriel.pieces.map((piece, rang) => (
          <li>
            <Icone nom="piece" />
            <a href={`/messagerie/messages/${courriel.id}/pieces/${rang + 1}`}>{piece.nom}</a>
            <span class="secondaire">
              {piece.archive ? 'Archive de documents de santé, ' : ''}
              {tailleLue(piece.taille)}
            </span>
            {piece.documents && piece.documents.length > 0 && (
              <ul>
                {piece.documents.map(({ id, phrase }) => (
                  <li>{id === null ? phrase : <a href={`/recus/${id}`}>{phrase}</a>}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
