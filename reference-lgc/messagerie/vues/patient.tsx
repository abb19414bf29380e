import type { Child } from 'hono/jsx'
import type { Patient } from '../../patients/identite.ts'
import { Champ, Etiquette } from '../../vues/champ.tsx'
import { heureLue, jourDe } from '../../vues/heures.ts'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { objetLu } from '../composition/objet.ts'
import type { Courriel } from '../courriels/courriel.ts'
import {
  CANAUX,
  LIBELLES_CANAL,
  libelleDuType,
  type Opposition,
  TYPES_REFUSABLES,
} from '../oppositions/opposition.ts'
import { EtatEnvoi } from './etats.tsx'

interface Props {
  cadre: Cadre
  bandeau: Child
  patient: Patient
  oppositions: readonly Opposition[]
  courriels: readonly Courriel[]
  /** Pourquoi ce patient ne reçoit pas de message. */
  empechement: string | null
}

/** La messagerie d'un patient : ce qu'il a refusé, ce qui a été échangé, et lui écrire. */
export function PageMessageriePatient(props: Props) {
  const { cadre, bandeau, patient, empechement, courriels } = props
  const adresse = `/patients/${patient.id}/messagerie`
  return (
    <Page cadre={cadre} titre="Messagerie du patient" rubrique="patients" bandeau={bandeau}>
      <p class="fil">
        <a href={`/patients/${patient.id}`}>Fiche d'identité</a>
      </p>
      <div class="titre-page">
        <h1>Messagerie du patient</h1>
        {!empechement && (
          <div class="actions">
            <a class="bouton bouton-principal" href={`${adresse}/ecrire`}>
              Écrire au patient
            </a>
          </div>
        )}
      </div>
      {empechement && (
        <Message genre="information">
          <p>{empechement}</p>
        </Message>
      )}
      <div class="deux-cartes">
        <Refus {...props} adresse={adresse} />
        <NouveauRefus adresse={adresse} />
      </div>
      <Echanges courriels={courriels} />
    </Page>
  )
}

function Refus({ oppositions, adresse }: Props & { adresse: string }) {
  return (
    <section class="carte carte-dense pile" aria-labelledby="titre-refus">
      <h2 id="titre-refus">Refus du patient</h2>
      {oppositions.length === 0 ? (
        <p class="secondaire">Le patient n'a rien refusé.</p>
      ) : (
        <ul class="pieces">
          {oppositions.map((o) => (
            <li>
              <div>
                <strong>{LIBELLES_CANAL[o.canal]}</strong>
                <br />
                {libelleDuType(o.type)}
                {o.motif !== '' && ` : ${o.motif}`}
                <br />
                <span class="secondaire">
                  Enregistré le {jourDe(o.le)} par {o.auteur}
                  {o.leveeLe && `, levé le ${jourDe(o.leveeLe)} par ${o.leveePar}`}
                </span>
              </div>
              {!o.leveeLe && (
                <form method="post" action={`${adresse}/refus/${o.id}/lever`}>
                  <button type="submit" class="bouton bouton-discret">
                    Lever ce refus
                    <span class="invisible"> ({LIBELLES_CANAL[o.canal]})</span>
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const NouveauRefus = ({ adresse }: { adresse: string }) => (
  <form method="post" action={`${adresse}/refus`} class="carte carte-dense pile">
    <h2>Enregistrer un refus</h2>
    <fieldset>
      <legend class="etiquette-groupe">Le patient demande de</legend>
      <div class="choix choix-colonne">
        {CANAUX.map((canal, rang) => (
          <label>
            <input type="radio" name="canal" value={canal} checked={rang === 0} />
            {LIBELLES_CANAL[canal]}
          </label>
        ))}
      </div>
    </fieldset>
    <div class="champ">
      <Etiquette nom="type" libelle="Documents concernés" />
      <select id="type" name="type">
        <option value="">Tous les documents</option>
        {TYPES_REFUSABLES.map(({ code, libelle }) => (
          <option value={code}>{libelle}</option>
        ))}
      </select>
    </div>
    <Champ nom="motif" libelle="Précision" valeur="" />
    <div class="actions">
      <button type="submit" class="bouton">
        Enregistrer le refus
      </button>
    </div>
  </form>
)

function Echanges({ courriels }: { courriels: readonly Courriel[] }) {
  if (courriels.length === 0)
    return (
      <section class="carte etat-vide" aria-label="Messages échangés">
        <h2>Aucun message</h2>
        <p>Les messages envoyés ou reçus au sujet de ce patient paraîtront ici.</p>
      </section>
    )
  return (
    <section class="tableau courriels" tabindex={0} aria-label="Messages échangés">
      <table>
        <caption>Messages échangés, le plus récent en tête</caption>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Objet</th>
            <th scope="col">Correspondant</th>
            <th scope="col">État</th>
          </tr>
        </thead>
        <tbody>
          {courriels.map((courriel) => (
            <tr>
              <td class="compact">
                {jourDe(courriel.le)} à {heureLue(courriel.le)}
              </td>
              <th scope="row">
                <a class="sujet" href={`/messagerie/messages/${courriel.id}`}>
                  {objetLu(courriel.sujet) || '(sans objet)'}
                </a>
              </th>
              <td>
                {courriel.sens === 'recu'
                  ? courriel.deNom || courriel.deAdresse
                  : courriel.destinataires.map(({ nom, adresse }) => nom || adresse).join(', ')}
              </td>
              <td>{courriel.sens === 'recu' ? 'Reçu' : <EtatEnvoi etat={courriel.etat} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
