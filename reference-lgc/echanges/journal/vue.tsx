import { Chronologie } from '../../vues/chronologie.tsx'
import { heureDe, jourDe } from '../../vues/heures.ts'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { Pages } from '../../vues/pages.tsx'
import type { MessageSortant } from '../diffusion/depot.ts'
import { type Echange, type FiltreEchanges, LIGNES_PAR_PAGE } from './depot.ts'
import { natureDe } from './natures.ts'

interface Props {
  cadre: Cadre
  lignes: readonly Echange[]
  total: number
  filtre: FiltreEchanges
  /** Les messages que personne n'a encore acquittés. */
  souffrance: readonly MessageSortant[]
  /** Le profil peut-il lire les noms des patients ? */
  nomme: boolean
}

const ADRESSE = '/reglages/journal-echanges'

const adresseDe = ({ patientId, partenaire, insSeule }: FiltreEchanges, page: number) =>
  `${ADRESSE}?${new URLSearchParams({
    ...(patientId === null ? {} : { patient: String(patientId) }),
    ...(partenaire === '' ? {} : { partenaire }),
    ...(insSeule ? { ins: '1' } : {}),
    page: String(page),
  }).toString()}`

/** Qui a reçu ou donné quoi, et quand (INS.54) ; au-dessus, ce qui n'est pas encore parti. */
export function PageJournalEchanges(props: Props) {
  const { cadre, total, filtre } = props
  return (
    <Page cadre={cadre} titre="Journal des échanges" rubrique="reglages">
      <p class="fil">
        <a href="/reglages">Réglages</a>
      </p>
      <h1>Journal des échanges</h1>
      <EnSouffrance souffrance={props.souffrance} />
      <Filtre filtre={filtre} />
      {total === 0 ? (
        <section class="carte etat-vide" aria-label="Journal">
          <h2>Aucun échange</h2>
          <p>Aucun échange avec un partenaire ne répond à cette recherche.</p>
        </section>
      ) : (
        <Tableau {...props} />
      )}
      <Pages
        page={filtre.page}
        total={total}
        parPage={LIGNES_PAR_PAGE}
        adresse={(n) => adresseDe(filtre, n)}
      />
    </Page>
  )
}

function Filtre({ filtre }: Pick<Props, 'filtre'>) {
  const { patientId, partenaire, insSeule } = filtre
  return (
    <search>
      <form method="get" action={ADRESSE} class="actions">
        <label for="partenaire">Partenaire</label>
        <div class="champ">
          <input
            id="partenaire"
            name="partenaire"
            value={partenaire}
            size={20}
            autocomplete="off"
          />
        </div>
        <label for="patient">Dossier n°</label>
        <div class="champ">
          <input
            id="patient"
            name="patient"
            value={patientId === null ? '' : String(patientId)}
            size={8}
            inputmode="numeric"
            autocomplete="off"
          />
        </div>
        <label class="case">
          <input type="checkbox" name="ins" value="1" checked={insSeule} />
          Avec INS seulement
        </label>
        <button type="submit" class="bouton">
          Filtrer
        </button>
        {(patientId !== null || partenaire !== '' || insSeule) && (
          <a href={ADRESSE}>Voir tous les échanges</a>
        )}
      </form>
    </search>
  )
}

function EnSouffrance({ souffrance }: Pick<Props, 'souffrance'>) {
  if (souffrance.length === 0) return null
  const attendent = souffrance.filter(({ etat }) => etat === 'en-attente')
  return (
    <section class="carte pile" aria-labelledby="titre-souffrance">
      <h2 id="titre-souffrance">Messages non acquittés</h2>
      {attendent.length > 0 && (
        <Message genre="attention">
          <p>
            {attendent.length === 1
              ? '1 message attend que le système raccordé réponde. Il repartira de lui-même.'
              : `${attendent.length} messages attendent que le système raccordé réponde. Ils repartiront d'eux-mêmes.`}
          </p>
        </Message>
      )}
      <div class="tableau">
        <table>
          <caption class="invisible">Messages non acquittés, du plus ancien au plus récent</caption>
          <thead>
            <tr>
              <th scope="col">Préparé le</th>
              <th scope="col">Message</th>
              <th scope="col">Destinataire</th>
              <th scope="col">État</th>
              <th scope="col">
                <span class="invisible">Action</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {souffrance.map((message) => (
              <tr>
                <td class="compact">
                  {jourDe(message.creeLe)} {heureDe(message.creeLe)}
                </td>
                <td>{natureDe(message.evenement)}</td>
                <td>{message.destinataire}</td>
                <td>{etatDe(message)}</td>
                <td class="compact">
                  <form method="post" action={`${ADRESSE}/messages/${message.id}`}>
                    <button type="submit" class="bouton bouton-discret">
                      {message.etat === 'refuse' ? 'Renvoyer' : 'Réessayer maintenant'}
                      <span class="invisible"> le message {message.id}</span>
                    </button>
                  </form>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function etatDe({ etat, essais, raison }: MessageSortant): string {
  const mot = etat === 'refuse' ? 'Refusé' : 'En attente'
  const suite = essais === 0 ? '' : `, ${essais} essai${essais > 1 ? 's' : ''}`
  return `${mot}${suite}${raison ? ` : ${raison}` : ''}`
}

const Tableau = ({ lignes, nomme }: Props) => (
  <Chronologie
    nom="Journal"
    legende="Échanges, du plus récent au plus ancien"
    lignes={lignes}
    colonnes={[
      { titre: 'Émetteur', dire: ({ emetteur }) => emetteur },
      { titre: 'Destinataire', dire: ({ destinataire }) => destinataire },
      { titre: 'Patient', dire: (ligne) => patientDe(ligne, nomme), compact: true },
      { titre: 'Nature', dire: ({ nature }) => nature },
      { titre: 'INS', dire: ({ porteIns }) => (porteIns ? 'transmise' : 'non') },
      { titre: 'Issue', dire: ({ issue }) => issue },
    ]}
  />
)

function patientDe({ patientId, patient }: Echange, nomme: boolean) {
  if (patientId === null) return ''
  if (!nomme) return `Dossier n° ${patientId}`
  return (
    <a href={`/patients/${patientId}`}>
      {patient} (n° {patientId})
    </a>
  )
}
