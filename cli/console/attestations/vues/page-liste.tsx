import { jourEcrit } from '../../../../reports/campagne/dates.ts'
import { accorder } from '../../../../reports/libelles.ts'
import { Defile } from '../../../../reports/rapport-html/defile.tsx'
import { objetDeLaPreuve } from '../../../attestations/declaration.ts'
import { cheminLisible } from '../../../chemins.ts'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { ADRESSE_CONDITIONS, adresseAttestation } from '../adresses.ts'
import type { LigneAttestation, ListeAttestations } from '../lister.ts'
import { EtatPieceMarque, etatPiece } from './etat-piece.tsx'
import { GENRES, genreDe } from './genres.ts'

const Ligne = ({ ligne }: { ligne: LigneAttestation }) => {
  const { preuve, exigence, piece, fiche, refus } = ligne
  const signataire = [fiche?.signataire, fiche?.fonction].filter(Boolean).join(', ')
  const date = piece?.date ?? null
  return (
    <tr>
      <th scope="row" class="compact">
        <a href={adresseAttestation(preuve.id)}>{preuve.id}</a>
      </th>
      <td>
        {objetDeLaPreuve(preuve)}
        <span class="secondaire bloc">{exigence.intitule}</span>
        {preuve.presence === 'alternative' && (
          <span class="secondaire bloc">Peut remplacer {preuve.equivalentes.join(', ')}.</span>
        )}
      </td>
      <td>
        <EtatPieceMarque ligne={ligne} />
        {refus !== null && <span class="secondaire bloc">{refus}</span>}
      </td>
      <td>
        {signataire || piece?.signataire || ''}
        {date !== null && <span class="secondaire bloc">le {jourEcrit(date)}</span>}
      </td>
    </tr>
  )
}

const Groupe = ({
  titre,
  aide,
  lignes,
}: {
  titre: string
  aide: string
  lignes: readonly LigneAttestation[]
}) => (
  <section class="pile">
    <h2>{titre}</h2>
    <p class="secondaire">{aide}</p>
    <div class="tableau">
      <Defile nom={titre}>
        <table>
          <thead>
            <tr>
              <th scope="col">Preuve</th>
              <th scope="col">Ce qu’elle doit dire</th>
              <th scope="col">État</th>
              <th scope="col">Signée par</th>
            </tr>
          </thead>
          <tbody>
            {lignes.map((ligne) => (
              <Ligne ligne={ligne} />
            ))}
          </tbody>
        </table>
      </Defile>
    </div>
  </section>
)

interface PropsListe {
  cadre: Cadre
  liste: ListeAttestations
  /** Exigences que l’on a déclarées sans objet. */
  conditions: number
}

/** Toutes les pièces que le banc ne prend pas lui-même, et où en est chacune. */
export const PageListe = ({ cadre, liste, conditions }: PropsListe) => {
  const { lignes, problemes, dossier } = liste
  const remises = lignes.filter((ligne) => etatPiece(ligne).mot === 'Remise').length
  return (
    <Page cadre={cadre} titre="Attestations" rubrique="/attestations">
      <h1>Attestations</h1>
      <p>
        {accorder(remises, 'pièce remise', 'pièces remises')} sur {lignes.length}. Elles sont
        rangées dans <code>{cheminLisible(dossier)}</code> et entrent d’elles-mêmes dans la campagne
        suivante.
      </p>
      <p class="actions">
        <a class="bouton" href={ADRESSE_CONDITIONS}>
          Déclarer ce qui ne vous concerne pas
        </a>
        {conditions > 0 && (
          <span class="secondaire">
            {accorder(conditions, 'exigence déclarée', 'exigences déclarées')} sans objet
          </span>
        )}
      </p>
      {problemes.length > 0 && (
        <Message genre="attention">
          <p>La campagne refusera de partir tant que ceci reste dans le dossier :</p>
          <ul>
            {problemes.map((probleme) => (
              <li>{probleme}</li>
            ))}
          </ul>
        </Message>
      )}
      {GENRES.map((genre) => {
        const siennes = lignes.filter((ligne) => genreDe(ligne) === genre)
        return siennes.length === 0 ? null : (
          <Groupe titre={genre.titre} aide={genre.aide} lignes={siennes} />
        )
      })}
    </Page>
  )
}
