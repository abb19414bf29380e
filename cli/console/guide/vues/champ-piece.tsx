import { octets } from '../../../../reports/rapport-html/textes.ts'
import type { ChampPiece } from '../../../../steps/pilotes/guide/formulaire/types.ts'
import { EXTENSIONS_PIECE } from '../../../../steps/pilotes/guide/piece.ts'
import { Icone } from '../../vues/icones.tsx'
import { idsPieces } from '../formulaire/lire-valeurs.ts'
import type { PieceGardee } from '../seance/etat-seance.ts'
import { idChamp, type PropsChampGuide } from './props.ts'

export const adressePiece = (id: string): string => `/guide/pieces/${id}`

const Apercu = ({ piece }: { piece: PieceGardee }) => {
  if (piece.type.startsWith('image/'))
    return (
      <a href={adressePiece(piece.id)}>
        <img src={adressePiece(piece.id)} alt={`Aperçu de ${piece.nom}`} />
      </a>
    )
  if (piece.type.startsWith('video/'))
    return (
      <video src={adressePiece(piece.id)} controls muted aria-label={`Aperçu de ${piece.nom}`} />
    )
  return null
}

const Piece = ({ piece, champ }: { piece: PieceGardee; champ: string }) => (
  <li class="guide-piece">
    <Apercu piece={piece} />
    <div>
      <p>
        <samp>{piece.nom}</samp>{' '}
        <span class="secondaire">
          {piece.type}, {octets(piece.taille)}
        </span>
      </p>
      <button
        type="submit"
        class="bouton bouton-discret"
        name="_geste"
        value={`retirer ${champ} ${piece.id}`}
        formnovalidate
        data-retirer={piece.id}
      >
        Retirer
      </button>
    </div>
  </li>
)

/** Ce qui est remis, et les quatre façons de remettre. */
export const ChampPieceGuide = ({
  nom,
  champ,
  valeurs,
  erreur,
  piece,
}: PropsChampGuide<ChampPiece>) => {
  const ids = idsPieces(valeurs[nom])
  const pieces = ids.flatMap((id) => piece(id) ?? [])
  return (
    <fieldset class={erreur ? 'champ champ-fautif' : 'champ'} data-zone={nom}>
      <legend class="guide-libelle">{champ.libelle}</legend>
      <p class="champ-aide">
        {champ.absence && `Laissez vide ${champ.absence}. `}
        {champ.plusieurs &&
          'Plusieurs images se suivent dans la preuve ; un film ou un document les remplace.'}
      </p>
      <input type="hidden" name={nom} value={ids.join(',')} />
      {pieces.length > 0 && (
        <ul class="liste-nue guide-pieces">
          {pieces.map((une) => (
            <Piece piece={une} champ={nom} />
          ))}
        </ul>
      )}
      <div class="guide-depot" data-depot={nom}>
        <p class="guide-depot-mot">
          <Icone nom="deposer" />
          {pieces.length > 0 && !champ.plusieurs
            ? 'Un autre fichier remplace celui-ci.'
            : 'Glissez la capture ici, ou collez-la (Ctrl+V).'}
        </p>
        <div class="champ">
          <label for={idChamp(`${nom}-fichier`)}>Choisir un fichier</label>
          <input
            type="file"
            id={idChamp(`${nom}-fichier`)}
            name={`${nom}.fichier`}
            accept={EXTENSIONS_PIECE.join(',')}
            multiple={champ.plusieurs === true}
          />
        </div>
        <p class="actions" data-filmer={nom} hidden>
          <button type="button" class="bouton" data-geste="filmer">
            Filmer l’écran
          </button>
          <button type="button" class="bouton bouton-grave" data-geste="arreter" hidden>
            Arrêter et garder
          </button>
        </p>
        <p class="secondaire" role="status" data-avis={nom} />
      </div>
      {erreur && (
        <p class="champ-erreur">
          <Icone nom="erreur" />
          <span>{erreur}</span>
        </p>
      )}
    </fieldset>
  )
}
